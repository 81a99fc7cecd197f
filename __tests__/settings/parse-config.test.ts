import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { defaultSettings } from '../../src/settings/default-settings.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import { ROOT } from '../support/world.ts';

const defaults = defaultSettings('acme/notes');
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(path.join(ROOT, 'schema.json'), 'utf8')) as object,
);

/** Problems as `line:column message`. */
function problemsOf(text: string): readonly string[] {
  const result = parseConfig(text, 'c.yml', defaults);
  return 'problems' in result ? result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`) : [];
}

const VALID: readonly (readonly [string, string])[] = [
  ['an empty file', ''],
  ['only comments', '# nothing\n'],
  ['a key without a value', 'target:\n'],
  ['a date without quotes', 'since: 2026-01-01'],
  ['a span', 'since: 2 weeks'],
  ['people of every shape', 'people:\n  a: AM\n  b: [BM, "B Moe"]\n  c: { aliases: [CM], teams: [x] }\n  d:\n'],
  ['an alias shared by two teams', 'people:\n  a: { aliases: [AM], teams: [x] }\n  b: { aliases: [AM], teams: [y] }'],
  ['an alias of a team and a global one', 'people:\n  a: { aliases: [AM], teams: [x] }\n  b: [AM]'],
  ['groups', 'groups: { Everyone: [], some: [a, b] }'],
  ['a route', 'routes:\n  - when: { teams: kraft, text: [a, b] }\n    target: a/b\n    labels: [x]'],
  ['a type and a field by name', 'type: Task\nfields: { due: "Target date" }'],
  ['a field by number', 'fields: { due: 4711 }'],
  ['a field that is none', 'fields: { due: }'],
  ['former', 'former: { targets: [a/b], labels: [old] }'],
  ['switches', 'carry-over: false\nunowned: issue\nlink-only: skip\nremoved: close\nallow-public-targets: true'],
];

const INVALID: readonly (readonly [string, string, string])[] = [
  ['an unknown key', 'tagret: a/b', '1:1 unknown key `tagret`: did you mean `target`?'],
  ['a wrong type', 'labels: { a: 1 }', '1:9 `labels` must be a list'],
  ['a number for a text', 'label: 42', '1:8 `label` must be a text: put it in quotes'],
  ['a number for a glob', 'notes: 7', '1:8 an entry of `notes` must be a text: put it in quotes'],
  ['a number for an alias', 'people: { a: 5 }', '1:14 an entry of the aliases of `a` must be a text: put it in quotes'],
  ['a number for a switch', 'carry-over: 1', '1:13 `carry-over` must be true or false'],
  ['a type that is empty', 'type: " "', '1:7 `type` is empty'],
  ['a type that is a number', 'type: 3', '1:7 `type` must be a text: put it in quotes'],
  [
    'a login left to fill in',
    'people:\n  THEIR-LOGIN: [X]',
    '2:3 replace `THEIR-LOGIN` by the GitHub login of whoever is meant',
  ],
  [
    'one of several logins left to fill in',
    'people: { THEIR-LOGIN-2: [X] }',
    '1:11 replace `THEIR-LOGIN-2` by the GitHub login of whoever is meant',
  ],
  ['an unknown field', 'fields: { start: Begin }', '1:11 unknown key `start` in `fields`: `due` is known'],
  [
    'a field number below one',
    'fields: { due: 0 }',
    '1:16 `fields.due` must be the name of an issue field or its number',
  ],
  ['a field that is a list', 'fields: { due: [a] }', '1:16 `fields.due` must be a text'],
  ['a bad choice', 'removed: delete', '1:10 `removed` must be one of `mark`, `close`, `ignore`'],
  ['a bad repository', 'target: https://github.com/a/b', '1:9 `target` must be a repository, `owner/name`'],
  ['a look-alike owner', 'target: unikrаft/unikraft', '1:9 `target` must be a repository, `owner/name`'],
  ['a look-alike repository', 'target: unikraft/unikrаft', '1:9 `target` must be a repository, `owner/name`'],
  [
    'a label with a quotation mark',
    'label: \'a "good" one\'',
    '1:8 `label` contains a quotation mark, which GitHub cannot search for; rename the label without it',
  ],
  [
    'a former id that is none',
    'former: { repositories: [acme/notes] }',
    '1:26 an entry of `former.repositories` must be the numeric id of a repository',
  ],
  ['a label with a comma', 'label: "a,b"', "1:8 `label` contains a comma, which GitHub's lists of labels do not allow"],
  [
    'a label that is no literal',
    'label: team/{team}',
    '1:8 `label` must be one literal label: issues are found again by it',
  ],
  ['a label that is too long', `label: ${'x'.repeat(51)}`, "1:8 `label` is longer than GitHub's 50 characters"],
  ['a route without target', 'routes:\n  - when: { teams: [x] }', '2:5 a route needs a `target`'],
  ['a route without condition', 'routes:\n  - when: {}\n    target: a/b', '2:11 `when` has no condition'],
  [
    'an unknown condition',
    'routes:\n  - when: { team: x }\n    target: a/b',
    '2:13 unknown condition `team`: `teams`, `notes`, `owners` and `text` are known',
  ],
  [
    'an unknown key of a person',
    'people:\n  a: { alias: [x] }',
    '2:8 unknown key `alias` for `a`: `aliases`, `teams` and `assign` are known',
  ],
  ['a glob that never ends', 'notes: "**/*a*a*a*a*a*a*b.md"', '1:8 `**/*a*a*a*a*a*a*b.md` has more than 5 stars'],
  ['stars side by side', 'notes: "*a*b*c*.md"', '1:8 `*a*b*c*.md` has more than 3 stars in one part of the path'],
  [
    'a nested quantifier',
    'notes: "+(a|+(b))*.md"',
    '1:8 `+(a|+(b))*.md` contains a group in parentheses: write alternatives as `{a,b}`',
  ],
  [
    'a class that repeats',
    'notes: "[ab]+[ab]+.md"',
    '1:8 `[ab]+[ab]+.md` repeats a list or a class with `+`: globs know `*` only',
  ],
  [
    'folders at any depth, again and again',
    'notes: "**/a/**/b/**/c/**"',
    '1:8 `**/a/**/b/**/c/**` has more than 3 times `**`',
  ],
  [
    'lists of alternatives in a row',
    'notes: "{a,b}{a,b}{a,b}{a,b}"',
    '1:8 `{a,b}{a,b}{a,b}{a,b}` has more than 3 lists of alternatives',
  ],
  ['a glob without end', `notes: "${'a'.repeat(201)}"`, `1:8 \`${'a'.repeat(201)}\` is longer than 200 characters`],
  [
    'a glob of a route that never ends',
    'routes:\n  - { when: { notes: "*a*a*a*a*" }, target: a/b }',
    '2:22 `*a*a*a*a*` has more than 3 stars in one part of the path',
  ],
  ['a list at the top', '- a', '1:1 the configuration must be a mapping (`key: value`)'],
];

/** Rules that a schema cannot say. */
const STRICTER: readonly (readonly [string, string, string])[] = [
  [
    'a day that does not exist',
    'since: 2026-02-30',
    '1:8 `since` must be a day (`2026-01-31`), a span (`30 days`) or `none`',
  ],
  ['a login twice', 'people:\n  a: [X]\n  A: [W]', '3:3 the login `A` is listed twice: write one line, `a: [X, W]`'],
  [
    'a login twice, in the notes of two teams',
    'people:\n  a: { aliases: [X], teams: [t] }\n  a: { aliases: [x, "a: b"], teams: [u], assign: false }',
    '3:3 the login `a` is listed twice: write one line, `a: { aliases: [X, "a: b"], teams: [t, u], assign: false }`',
  ],
  [
    'a login three times',
    'people:\n  a: [X]\n  a: [W]\n  a: [Z]',
    '4:3 the login `a` is listed twice: write one line, `a: [X, W, Z]`',
  ],
  [
    'a shared alias',
    'people:\n  a: [ȘJ]\n  b: [sj]',
    '3:7 the alias `sj` belongs to both `a` and `b`: give each of them `teams`',
  ],
  ['a glob that leads out', 'notes: ["../x/*.md"]', '1:9 `../x/*.md` is not a glob inside the repository'],
  [
    'an unknown time zone',
    'timezone: Mars/Base',
    '1:11 `timezone`: `Mars/Base` is not an IANA time zone such as `Europe/Bucharest`',
  ],
  [
    'an order of dates that is none',
    'dates: year-first',
    '1:8 `dates` must be one of `auto`, `day-first`, `month-first`',
  ],
  ['a repository of dots', 'target: a/..', '1:9 `target` must be a repository, `owner/name`'],
  ['a login that cannot be', 'people:\n  "a b": [X]', '2:3 `a b` cannot be a GitHub login'],
];

describe('parseConfig', () => {
  it.each(VALID)('takes %s, as the schema does', (_name, text) => {
    expect(problemsOf(text)).toEqual([]);
    expect({ valid: validate(parse(text)), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  it.each(INVALID)('refuses %s, as the schema does', (_name, text, problem) => {
    expect(problemsOf(text)).toContain(problem);
    expect(validate(parse(text))).toBe(false);
  });

  it('tells of a key that is there twice beside everything else', () => {
    const lines = [
      'tagret: a/b',
      'people:',
      '  bob: [B]',
      '  carl: [C]',
      '  bob: [B2]',
      '  dora: [C]',
      'removed: mark',
      'removed: maybe',
    ];
    expect(problemsOf(lines.join('\n'))).toEqual([
      '1:1 unknown key `tagret`: did you mean `target`?',
      '5:3 the login `bob` is listed twice: write one line, `bob: [B, B2]`',
      '6:10 the alias `C` belongs to both `carl` and `dora`: give each of them `teams`',
      '8:1 the key `removed` is listed twice in the configuration',
      '8:10 `removed` must be one of `mark`, `close`, `ignore`',
    ]);
  });

  it.each(STRICTER)('refuses %s, which the schema cannot', (_name, text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });

  it('reports everything at once', () => {
    expect(problemsOf('tagret: x\nlabel: [1]\nremoved: no\npeople:\n  a: [AM]\n  b: [am]\n')).toHaveLength(4);
  });

  it.each([
    ['broken YAML', 'target: [a\nlabel: x'],
    ['a key twice', 'label: a\nlabel: b'],
    ['an alias bomb', `a: &a [x,x]\nb: &b [*a,*a]\nlabels: *b`],
    ['a prototype key', '__proto__: { a: b }'],
  ])('refuses %s without delay', (_name, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['flow nested deeply', `labels: ${'['.repeat(5000)}`, '1:1 the configuration is nested too deeply'],
    ['blocks nested deeply', `labels:\n${'- '.repeat(3000)}x`, '1:1 the configuration is nested too deeply'],
    ['a huge file', `# ${'x'.repeat(300_000)}`, '1:1 the configuration is longer than 64 KB'],
  ])('refuses %s before it is parsed', (_name, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('fills up what a file does not say', () => {
    const result = parseConfig('label: x', 'c.yml', defaults);
    expect(result).toEqual({ settings: { ...defaults, label: 'x' } });
  });

  it('is total: any text gives settings or problems with their places', () => {
    const words = fc.constantFrom(
      'target',
      'people',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      'a/b',
      '"',
      '&a',
      '*a',
      '!!js',
      '|',
      '#',
      '\t',
      '1',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseConfig(text, 'c.yml', defaults);
        if (!('problems' in result)) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { line, column } of result.problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
