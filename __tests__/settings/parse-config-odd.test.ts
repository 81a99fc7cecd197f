import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultSettings } from '../../src/settings/default-settings.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';

const defaults = defaultSettings('acme/notes');

function problemsOf(text: string): readonly string[] {
  const result = parseConfig(text, 'c.yml', defaults);
  return 'problems' in result ? result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`) : [];
}

/** Texts that a lenient reader would take, with part of them ignored or meaning everything. */
describe('parseConfig refuses what it would otherwise ignore or take for everything', () => {
  it.each([
    [
      'a second document',
      'target: a/b\n---\nlabel: x',
      '2:1 Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
    ['a key that is a list', '? [target]\n: a/b', '1:3 a key of the configuration must be a text'],
    ['a key that is an alias', 'label: &l target\n*l : a/b', '2:1 a key of the configuration must be a text'],
    ['a merge key', '<<: { target: a/b }', '1:1 unknown key `<<`'],
    ['a group without name', 'groups: { "": [a] }', '1:11 a key of `groups` must be a text'],
    [
      'a text that is in every item',
      'routes:\n  - when: { text: [""] }\n    target: a/b',
      '2:20 an entry of `text` of a route is empty',
    ],
    [
      'a condition that never holds',
      'routes:\n  - when: { teams: [] }\n    target: a/b',
      '2:20 `teams` of a route is empty, so the route never applies',
    ],
    ['an empty alias', 'people: { a: [""] }', '1:15 an entry of the aliases of `a` is empty'],
    ['an empty section', 'sections: [" "]', '1:12 an entry of `sections` is empty'],
    ['a YAML alias for a list', 'labels: &l [x]\nsections: *l', '2:11 `sections` must be a list, not an alias'],
    ['a tag', 'target: !env TARGET', '1:9 Unresolved tag: !env'],
    [
      'a merged person',
      'people:\n  a: &p { aliases: [A] }\n  b: { <<: *p }',
      '3:8 unknown key `<<` for `b`: `aliases`, `teams` and `assign` are known',
    ],
  ])('%s', (_name, text, problem) => expect(problemsOf(text)).toContain(problem));

  it('says it from the top of the file to its end', () => {
    const text = 'x: 1\nroutes:\n  - target: 7\n    when: { team: a }\nlabel: a,b\n';
    const lines = problemsOf(text).map((problem) => Number(problem.split(':')[0]));
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});

describe('parseConfig takes what people write', () => {
  it.each([
    ['a word that is nobody, without a list', 'groups:\n  Everyone:\n', { groups: new Map([['Everyone', []]]) }],
    ['a group with @', 'groups: { "@all": ["@a"] }', { groups: new Map([['@all', ['a']]]) }],
    ['a login with @', 'people: { "@a": AM }', { people: [{ login: 'a', aliases: ['AM'], teams: null }] }],
    ['a login of digits', 'people: { 007: [JB] }', { people: [{ login: '007', aliases: ['JB'], teams: null }] }],
    ['a byte order mark and Windows line ends', '\ufefftarget: a/b\r\nlabel: x\r\n', { target: 'a/b', label: 'x' }],
    ['a document start', '---\ntarget: a/b\n', { target: 'a/b' }],
  ])('%s', (_name, text, expected) => {
    expect(parseConfig(text, 'c.yml', defaults)).toEqual({ settings: { ...defaults, ...expected } });
  });
});

/** Fillings of the largest file that is parsed at all. Asserted is that each ends, within the test's own time limit. */
describe('parseConfig is bounded', () => {
  // The parser makes an error for each of some 20,000 faults, and Jest maps the stack of each to its source.
  const limit = Error.stackTraceLimit;
  beforeAll(() => {
    Error.stackTraceLimit = 0;
  });
  afterAll(() => {
    Error.stackTraceLimit = limit;
  });

  it.each([
    ['anchors', '&a '],
    ['quotes', '"a" '],
    ['commas in a list', ', '],
  ])('for 64 KB of %s', (_name, unit) => {
    expect(Array.isArray(problemsOf(unit.repeat(Math.floor(65_536 / unit.length))))).toBe(true);
  });

  it('and says a hundred problems, and how many more there are', () => {
    const problems = problemsOf('x: 1\n' + Array.from({ length: 200 }, (_, n) => `y${n}: 1\n`).join(''));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toBe('101:1 and 101 more problems in this file');
  });

  it('and says that 64 KB is the bound', () => {
    expect(problemsOf(`# ${'x'.repeat(65_536)}`)).toEqual(['1:1 the configuration is longer than 64 KB']);
  });
});
