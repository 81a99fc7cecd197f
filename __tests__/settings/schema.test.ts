import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { defaultSettings } from '../../src/settings/default-settings.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import { ROOT } from '../support/world.ts';

type Schema = {
  readonly properties: Readonly<Record<string, { description?: string; default?: unknown; examples?: unknown[] }>>;
};

const schema = JSON.parse(readFileSync(path.join(ROOT, 'schema.json'), 'utf8')) as Schema;
const validate = new Ajv2020({ allowUnionTypes: true, strict: true, strictRequired: false }).compile(schema);
const defaults = defaultSettings('acme/notes');

function parserSays(text: string): readonly string[] {
  const result = parseConfig(text, 'c.yml', defaults);
  return 'problems' in result ? result.problems.map(({ message }) => message) : [];
}

/** The configuration with every key, as a community would write it. */
const EVERY_KEY = `
target: unikraft/unikraft
notes: ["discussions/**/*.md", "!**/topics.md"]
since: 2026-01-01
label: meeting-todo
labels: [minutes, "team/{team}"]
type: Task
fields: { due: Target date }
people:
  razvand: [RD, RăzvanD, Răzvan Deaconescu]
  andrei-m: { aliases: [AM, AndreiM], teams: [app-compat] }
  andreea-m: { aliases: [AM, AndreeaM], teams: [docs] }
groups:
  Everyone: []
  maintainers: [razvand, skuenzer]
routes:
  - when: { teams: [kraft] }
    target: unikraft/kraftkit
    labels: [from-minutes]
    type: Bug
  - when: { notes: "discussions/docs/**", owners: [razvand], text: website }
    target: unikraft/docs
follow-links: [unikraft/static-pie-apps]
sections: [TODOs and Decisions, Tasks / Decisions, Next Steps, Action items]
unowned: skip
link-only: skip
carry-over: true
removed: mark
timezone: Europe/Bucharest
dates: day-first
overview: { title: What is open, stuck: 4 }
reflect: { done: true, links: true, notes: all }
former: { targets: [], labels: [] }
allow-public-targets: false
`;

describe('a configuration with every key', () => {
  it('is valid for schema and parser, and uses them all', () => {
    expect(parserSays(EVERY_KEY)).toEqual([]);
    expect({ valid: validate(parse(EVERY_KEY)), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(Object.keys(parse(EVERY_KEY) as object).sort()).toEqual(Object.keys(schema.properties).sort());
  });

  it('is read as it is written', () => {
    expect(parseConfig(EVERY_KEY, 'c.yml', defaults)).toEqual({
      settings: {
        target: 'unikraft/unikraft',
        notes: ['discussions/**/*.md', '!**/topics.md'],
        since: { kind: 'date', date: '2026-01-01' },
        label: 'meeting-todo',
        labels: ['minutes', 'team/{team}'],
        type: 'Task',
        fields: { due: 'Target date' },
        people: [
          { login: 'razvand', aliases: ['RD', 'RăzvanD', 'Răzvan Deaconescu'], teams: null },
          { login: 'andrei-m', aliases: ['AM', 'AndreiM'], teams: ['app-compat'] },
          { login: 'andreea-m', aliases: ['AM', 'AndreeaM'], teams: ['docs'] },
        ],
        groups: new Map([
          ['Everyone', []],
          ['maintainers', ['razvand', 'skuenzer']],
        ]),
        routes: [
          { when: { teams: ['kraft'] }, target: 'unikraft/kraftkit', labels: ['from-minutes'], type: 'Bug' },
          {
            when: { notes: ['discussions/docs/**'], owners: ['razvand'], text: ['website'] },
            target: 'unikraft/docs',
            labels: [],
          },
        ],
        followLinks: ['unikraft/static-pie-apps'],
        sections: ['TODOs and Decisions', 'Tasks / Decisions', 'Next Steps', 'Action items'],
        unowned: 'skip',
        linkOnly: 'skip',
        carryOver: true,
        removed: 'mark',
        timezone: 'Europe/Bucharest',
        dates: 'day-first',
        overview: { repository: null, title: 'What is open', stuck: 4 },
        reflect: { done: true, links: true, notes: 'all' },
        former: { targets: [], labels: [] },
        allowPublicTargets: false,
      },
    });
  });
});

describe('schema.json', () => {
  it.each(Object.entries(schema.properties))('explains %s with an example that is valid', (key, property) => {
    expect(property.description?.length ?? 0).toBeGreaterThan(20);
    expect(property.examples?.length ?? 0).toBeGreaterThan(0);
    for (const example of property.examples ?? []) {
      expect(validate({ [key]: example })).toBe(true);
      expect(parserSays(stringify({ [key]: example }))).toEqual([]);
    }
  });

  it('has the defaults of the parser', () => {
    const written = Object.entries(schema.properties).flatMap(([key, property]) =>
      property.default === undefined ? [] : [`${key}: ${JSON.stringify(property.default)}`],
    );
    expect(written.length).toBeGreaterThan(6);
    expect(parseConfig(written.join('\n'), 'c.yml', defaults)).toEqual({ settings: defaults });
  });
});

/** Values of every shape, right and wrong, for any key. */
const scalar = fc.constantFrom(
  ...['a/b', 'a/..', 'a', '', ' ', 'x,y', 'mark', 'close', 'skip', 'issue', 'none', '30 DAYS', '2 weeks', '2026-01-01'],
  ...['UTC', '{team}', '../x', '/x', '!docs/**', 'a\\b', '@me', 'x'.repeat(51), 5, 2026, true, false, null],
);
const texts = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }));
const conditions = fc.dictionary(fc.constantFrom('teams', 'notes', 'owners', 'text', 'team'), texts, { maxKeys: 2 });
const route = fc.record({ when: conditions, target: scalar, labels: texts, type: scalar }, { requiredKeys: [] });
const person = fc.oneof(texts, fc.record({ aliases: texts, teams: texts, alias: texts }, { requiredKeys: [] }));
const value = fc.oneof(
  { weight: 3, arbitrary: texts },
  fc.array(fc.oneof(route, scalar), { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('a', 'b-c', 'a b', '@d', '', '-', 'targets', 'labels', 'due'), person, { maxKeys: 2 }),
);
const keys = fc.constantFrom(...Object.keys(schema.properties), 'tagret');

/** What only the parser can know. */
const STRICTER = /listed twice|belongs to both|not an IANA time zone/;

describe('schema and parser', () => {
  it('agree on any configuration, but for rules that a schema cannot say', () => {
    fc.assert(
      fc.property(fc.dictionary(keys, value, { maxKeys: 3 }), (config) => {
        const messages = parserSays(stringify(config));
        const serious = messages.filter((message) => !STRICTER.test(message));
        // Where only a rule of the parser's own is broken, the schema may say either.
        if (messages.length > 0 && serious.length === 0) return;
        expect({ config, messages, valid: validate(config) }).toEqual({
          config,
          messages,
          valid: messages.length === 0,
        });
      }),
      { numRuns: 3000 },
    );
  });
});
