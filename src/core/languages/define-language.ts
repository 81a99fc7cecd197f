import type { Language } from './types.ts';

/** A language as its file has it. A word that marks an item names a section and a column of tables as well, and stands once. */
export function defineLanguage(language: Language): Language {
  const { sections, columns, tasks } = language;
  return {
    ...language,
    sections: { ...sections, actions: [...new Set([...sections.actions, ...tasks.markers])] },
    columns: { ...columns, task: [...new Set([...columns.task, ...tasks.markers])] },
  };
}
