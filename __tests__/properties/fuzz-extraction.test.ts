import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractNote } from '../../src/core/people/extract-note.ts';
import type { Note } from '../../src/core/people/types.ts';
import type { Settings } from '../../src/settings/types.ts';
import { defaultSettings } from '../../src/settings/default-settings.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);

const SETTINGS: readonly Settings[] = [
  defaultSettings('a/b'),
  {
    ...defaultSettings('a/b'),
    unowned: 'issue',
    people: [{ login: 'ada', aliases: ['AM', 'Ada Moe'], teams: ['x'] }],
    groups: new Map([['Everyone', []]]),
    labels: ['team/{team}'],
    followLinks: ['a/c'],
  },
];

const word = fc.constantFrom(
  'AM',
  'TT/CV',
  'Ada Moe',
  '@ada',
  'Everyone',
  'someone',
  'and',
  'to',
  'will',
  'do',
  'fix',
  'TODO',
  'TODO(ada)',
  'ACTION',
  'AI',
  'Action #1',
  'DONE',
  'DROPPED',
  '✅',
  '❌',
  '~~',
  '`',
  '``',
  '**',
  '_',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '|',
  '\\',
  ':',
  '-',
  '/',
  ',',
  '.',
  '#',
  '#12',
  'by Friday',
  'in 3 weeks',
  '2026-02-30',
  'https://github.com/a/c/pull/1',
  '[x](https://x.org)',
  '<!-- no-issue -->',
  '<!--',
  '-->',
  '&amp;',
  '\u200b',
  '\u202e',
  'é',
  '𝒳',
  '\0',
  '\t',
);
const prefix = fc.constantFrom(
  '',
  '- ',
  '* ',
  '1. ',
  '  - ',
  '    * ',
  '\t- ',
  '- [ ] ',
  '- [x] ',
  '> ',
  '> - ',
  '# ',
  '## ',
  '### TODOs ',
  '**',
  '| ',
  '```',
  '~~~',
  '---',
  '    ',
  '- - ',
  '{: #x}',
);
const line = fc
  .tuple(prefix, fc.array(word, { maxLength: 8 }), fc.constantFrom('', ' ', ' |', '**', ':'))
  .map(([start, words, end]) => `${start}${words.join(' ')}${end}`);
const heading = fc.constantFrom(
  '## TODOs',
  '## :wrench: TODOs and Decisions',
  'Action items:',
  '**Next steps**',
  '| Task | Owner | Due |\n|---|---|---|',
  '',
);
const front = fc.constantFrom(
  '',
  '---\ntitle: T\ndatetime: 2026-01-05\nteams: [x]\n---\n',
  '---\ntitle: [\n---\n',
  '---js\nx\n---\n',
  '---\n',
);
const markdown = fc
  .tuple(
    front,
    fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: heading }), { maxLength: 30 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([start, lines, end]) => new TextEncoder().encode((start + lines.join('\n')).replaceAll('\n', end)));
const repeated = fc
  .tuple(
    fc.constantFrom('[', '>', '- ', '* ', '(', '`', '~~', '**', '<', '|', '\\', 'a and ', '&', '![', 'AM/'),
    fc.integer({ min: 1, max: 3000 }),
  )
  .map(([unit, count]) => new TextEncoder().encode(`## TODOs\n\n- AM: ${unit.repeat(count)}\n\nAM: fine\n`));
const bytes = fc.oneof(
  { weight: 6, arbitrary: markdown },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  { weight: 1, arbitrary: repeated },
);

/** What must hold for any bytes. */
function expectSound(note: Note, input: Uint8Array): void {
  const count = new TextDecoder().decode(input).split(/\r\n|\r|\n/).length;
  let last = 0;
  for (const { line: at, column, title, text, links } of note.todos) {
    expect(at).toBeGreaterThanOrEqual(last);
    last = at;
    expect(Math.min(at, column)).toBeGreaterThanOrEqual(1);
    expect(at).toBeLessThanOrEqual(count);
    expect(title.length).toBeGreaterThan(0);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(`${title}${text}`).not.toMatch(/[\n\r\0]/);
    for (const link of links) expect(link).toMatch(/^https?:\/\//i);
  }
  for (const problem of note.problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(count);
  }
}

describe('extractNote', () => {
  it('is total and sound for any bytes', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(...SETTINGS), (input, settings) => {
        const file = { path: 'x/2026-01-05.md', bytes: input };
        const note = extractNote(file, settings);
        expectSound(note, input);
        expect(JSON.parse(JSON.stringify(note))).toEqual(note);
        expect(extractNote(file, settings)).toEqual(note);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads the same with other line ends', () => {
    fc.assert(
      fc.property(markdown, (input) => {
        const text = new TextDecoder().decode(input).replaceAll('\r\n', '\n');
        const read = (content: string) =>
          extractNote({ path: 'x/2026-01-05.md', bytes: new TextEncoder().encode(content) }, defaultSettings('a/b'));
        expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text));
      }),
      { numRuns: RUNS },
    );
  });
});
