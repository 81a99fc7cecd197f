import fc from 'fast-check';

/** A note as bytes, and what it was made from. */
export type RandomNote = { readonly path: string; readonly bytes: Uint8Array };

const OWNERS = ['AM', 'TT', 'Ada Moe', '@bo-octo'] as const;
/** Sentences that no rule takes for the same, in several scripts. */
const TASKS = [
  'measure the boot time of the smallest image',
  'ask the translators about ășț and 漢字',
  'write to **the mirrors** about `rsync -a`',
  'look into the [timer](https://example.org/a_(b))',
  'review what Zoë sent us, all of it!',
  'renew the certificate of lists.example.org',
  'draw the emoji 🚀 for the release page',
  'count words in notes: one, two; three',
] as const;
const ENDS = ['', '', '', '  ', '\t', '.', ' by 2026-03-29', ' (done soon?)', ' (see #7)'] as const;
/** Ways to write an item; `%` is what is written. */
const SHAPES = [
  '- [ ] %',
  '- [ ] %',
  '* [ ] %',
  '1. [ ] %',
  '-\t[ ] %',
  '- ☐ %',
  '- %',
  '%',
  '> - [ ] %',
  '- [ ] %\n  - [ ] a part of it\n  - another part',
  '- %\n  which is more than one line\n',
] as const;
const FILLER = ['', 'We talked.', '- talk', '| a | b |', '    code', 'ß \u00a0 \u200b é', '---'] as const;

const item = fc
  .record({
    shape: fc.constantFrom(...SHAPES),
    owner: fc.constantFrom(...OWNERS),
    task: fc.nat(TASKS.length - 1),
    end: fc.constantFrom(...ENDS),
  })
  .map(({ shape, owner, task, end }) => {
    const text = `${owner === '@bo-octo' ? `${owner} to` : `${owner}:`} ${TASKS[task] ?? ''}${end}`;
    return shape.replace('%', () => text);
  });

const table = fc
  .array(fc.tuple(fc.constantFrom(...OWNERS.slice(0, 2)), fc.nat(TASKS.length - 1)), { minLength: 1, maxLength: 3 })
  .map((rows) =>
    [
      '',
      '| Action | Owner |',
      '|---|---|',
      ...rows.map(([owner, task]) => `| ${TASKS[task] ?? ''} | ${owner} |`),
      '',
    ].join('\n'),
  );

const body = fc.record({
  front: fc.constantFrom('', '---\ntitle: Kernel\n---\n', '# Kernel\n\n'),
  before: fc.array(fc.constantFrom(...FILLER), { maxLength: 3 }),
  items: fc.array(fc.oneof({ weight: 6, arbitrary: item }, { weight: 1, arbitrary: table }), {
    minLength: 1,
    maxLength: 6,
  }),
  after: fc.array(fc.constantFrom(...FILLER), { maxLength: 3 }),
  lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  isMarked: fc.boolean(),
  isEnded: fc.boolean(),
});

/** Notes of one team, a week apart: the same words come again within a note and from note to note. */
export const randomNotes: fc.Arbitrary<readonly RandomNote[]> = fc
  .array(body, { minLength: 1, maxLength: 4 })
  .map((notes) =>
    notes.map((note, index) => {
      const lines = [...note.before, '', '## Action items', ...note.items, '', '## Other', ...note.after].join('\n');
      const text = `${note.front}${lines}${note.isEnded ? '\n' : ''}`.replace(/\n/g, note.lineEnd);
      const bytes = new TextEncoder().encode((note.isMarked ? '\ufeff' : '') + text);
      return { path: `kernel/2026-01-${String(7 + 7 * index).padStart(2, '0')}.md`, bytes };
    }),
  );
