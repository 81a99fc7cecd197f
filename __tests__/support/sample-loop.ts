import type { Owner } from '../../src/core/people/types.ts';
import { extractNote } from '../../src/core/people/extract-note.ts';
import type { Standing } from '../../src/core/plan/types.ts';
import type { Reflection, Wish } from '../../src/core/reflect/types.ts';
import { defaultSettings } from '../../src/settings/default-settings.ts';

const NOTE = 'kernel/2026-03-11.md';
const URL = 'https://github.com/acme/tracker/issues/';

/** A TODO as the agenda knows it; raised in some of the meetings since one. */
function stand(
  number: number,
  [owners, text, due]: readonly [owners: string, text: string, due: string | null],
  [raised, first]: readonly [raised: number, first: string],
  more: Partial<Standing> = {},
): Standing {
  const written: readonly Owner[] = owners.split('/').map((raw) => ({ raw, login: null, kind: 'unresolved' }));
  const subject = { repo: 'acme/tracker', title: text, owners: written, due, note: NOTE, line: 1, teams: ['kernel'] };
  const issue = { number, url: `${URL}${number}`, assignees: [] };
  const times = { raised, first, latest: '2026-03-11' };
  return { subject, text, items: [], state: 'open', closedAt: null, ...issue, ...times, ...more };
}

/** What a team has open, and what was closed since it met. */
export const SAMPLE_STANDING: readonly Standing[] = [
  stand(812, ['TT/CV', 'Look into the timer', '2026-03-09'], [4, '2026-01-07']),
  stand(820, ['AM', 'Port the `posix-mmap` tests', '2026-03-25'], [1, '2026-03-11'], {
    items: [
      { text: 'on x86', done: true },
      { text: 'on arm64', done: false },
    ],
  }),
  stand(815, ['RD', 'Ask the board for two more machines', null], [2, '2026-02-11']),
  stand(790, ['AM', 'Make procfs work with 0.12', null], [1, '2026-02-25'], {
    state: 'done',
    closedAt: '2026-03-12T10:00:00Z',
  }),
];

/** What people closed, as it is written back to a note. */
export function sampleReflection(): Reflection {
  const lines = ['AM: Make procfs work with 0.12', 'RD: Order a second board', 'TT: Draw the diagram'];
  const text = `# Kernel WG\n\n## Action items\n\n${lines.map((line) => `- [ ] ${line}\n`).join('')}`;
  const { todos } = extractNote(
    { path: NOTE, bytes: new TextEncoder().encode(text) },
    defaultSettings('acme/meeting-notes'),
  );
  const wishes = todos.map((todo, index): Wish => {
    const number = 790 + index;
    return {
      issue: { repo: 'acme/tracker', number, url: `${URL}${number}`, title: todo.title },
      todo,
      mark: index === 1 ? 'dropped' : 'done',
    };
  });
  const left = wishes.slice(2).map((wish) => ({ wish, reason: 'its line changed meanwhile' }));
  return { files: [], made: wishes.slice(0, 2), left };
}
