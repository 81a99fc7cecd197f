import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../../src/core/languages/types.ts';
import { LANGUAGES } from '../../../src/core/languages/vocabulary.ts';
import { readNote } from '../../../src/core/reading/read-note.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { ROOT } from '../../support/world.ts';

/** Owners, text, state and due date of each item. */
function read(markdown: string): readonly string[] {
  const settings = { ...defaultSettings('acme/notes'), unowned: 'issue' as const };
  const note = readNote({ path: 'kernel/2026-01-07.md', bytes: new TextEncoder().encode(markdown) }, settings);
  return note.items.map(({ owners, text, state, due }) => [owners.join('/'), text, state, due.due ?? ''].join(' | '));
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const people = ({ sections }: Language) => `# Notes\n\n${capitalise(sections.attendance[0] ?? '')}: Ada, Bo\n\n`;
const heading = ({ sections }: Language) => `## ${capitalise(sections.actions[0] ?? '')}\n\n`;

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  const { sections, tasks, columns, states, people: names } = language;

  it.each(sections.actions)('%s: a section of things to do', (word) => {
    const items = ['Ada | abc def | open | ', 'Bo | ghi | open | '];
    expect(read(`${people(language)}## ${capitalise(word)}\n\n- Ada: abc def\n- Bo: ghi\n`)).toEqual(items);
  });

  it.each(tasks.markers)('%s: a marker in the text', (word) => {
    const text = `## Abc\n\nDef ghi.\n\n${capitalise(word)}: Ada – jkl mno\n`;
    expect(read(`${people(language)}${text}`)).toEqual(['Ada | jkl mno | open | ']);
  });

  it.each(columns.owner)('%s: a column of owners', (word) => {
    const header = `| ${columns.task[0] ?? ''} | ${word} | ${columns.due[0] ?? ''} | ${columns.state[0] ?? ''} |`;
    const row = `| abc def | Ada | 30/01/2026 | ${states.done[0] ?? ''} |`;
    const table = `${header}\n|---|---|---|---|\n${row}\n`;
    expect(read(`${people(language)}${heading(language)}${table}`)).toEqual(['Ada | abc def | done | 2026-01-30']);
  });

  it.each(states.done)('(%s): done', (word) => {
    expect(read(`${people(language)}${heading(language)}- Ada: abc def ghi (${word})\n- Bo: jkl\n`)).toEqual([
      'Ada | abc def ghi | done | ',
      'Bo | jkl | open | ',
    ]);
  });

  it.each(names.everyone)('%s: everybody', (word) => {
    expect(read(`${people(language)}${heading(language)}- ${capitalise(word)}: abc def ghi\n- Bo: jkl\n`)).toEqual([
      `${capitalise(word)} | abc def ghi | open | `,
      'Bo | jkl | open | ',
    ]);
  });
});

describe('the words of a language', () => {
  const core = path.join(ROOT, 'src/core');
  const sources = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('languages'))
    .map((file) => readFileSync(path.join(core, file), 'utf8'))
    .join('\n');

  it('are each asked for outside their room', () => {
    const lists = LANGUAGES.flatMap((language) =>
      Object.entries(language).flatMap(([kind, words]) =>
        typeof words === 'string' || Array.isArray(words) || words instanceof RegExp
          ? []
          : Object.keys(words).map((list) => `${kind}.${list}`),
      ),
    );
    const unused = [...new Set(lists)].filter((name) => {
      const [kind = '', list = ''] = name.split('.');
      const asked = String.raw`\b(?:${kind}|words)\??\.${list}\b|\(\{[^{}]*\b${list}\b[^{}]*\}\) =>`;
      return !new RegExp(asked).test(sources);
    });
    expect(unused).toEqual([]);
  });
});
