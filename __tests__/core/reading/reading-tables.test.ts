import { describe, expect, it } from '@jest/globals';
import { findDue } from '../../../src/core/reading/observe/due.ts';
import { findSections } from '../../../src/core/reading/sections.ts';
import { findLinkOnly, findLinks } from '../../../src/core/reading/links.ts';
import { parseFrontMatter } from '../../../src/core/note/front-matter.ts';
import { createOwnerResolver } from '../../../src/core/people/resolve-owner.ts';
import { scanLines } from '../../../src/core/note/scan-lines.ts';
import { foldSectionName } from '../../../src/core/reading/section-name.ts';
import { findState } from '../../../src/core/reading/observe/state.ts';
import { ENGLISH } from '../../../src/core/languages/vocabulary.ts';
import { readLines } from '../../support/read-lines.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';

/** A Wednesday. */
const MEETING = '2026-01-07';

describe('findDue', () => {
  it.each([
    ['by 2026-02-01', '2026-02-01'],
    ['until 2026-02-01', '2026-02-01'],
    ['📅 2026-01-31', '2026-01-31'],
    ['in 3 weeks time', '2026-01-28'],
    ['in a fortnight', '2026-01-21'],
    ['within two days', '2026-01-09'],
    ['in 1 month', '2026-02-07'],
    ['by Friday', '2026-01-09'],
    ['by Wednesday', '2026-01-14'],
    ['before next Monday', '2026-01-12'],
    ['by the end of the week', '2026-01-09'],
    ['EOW', '2026-01-09'],
    ['by next week', '2026-01-16'],
    ["before next week's call", '2026-01-14'],
    ['by the end of the month', '2026-01-31'],
    ['due March 8', '2026-03-08'],
    ['by 8 March 2027', '2027-03-08'],
    ['by Feb 10-11', '2026-02-11'],
    ['before the 20th', '2026-01-20'],
    ['before the 3rd', '2026-02-03'],
    ['by tomorrow', '2026-01-08'],
    ['no later than January 30', '2026-01-30'],
    ['by December 20', '2026-12-20'],
    ['by 1/20', '2026-01-20'],
    ['until 1/20/2026', '2026-01-20'],
    ['by 20.01.2026', '2026-01-20'],
    ['by 2026/01/20', '2026-01-20'],
    ['due 20-Jan-2026', '2026-01-20'],
    ['(ETA: January 15)', '2026-01-15'],
    ['by COB Thursday', '2026-01-08'],
    ['by end of day Friday', '2026-01-09'],
    ['by end of month', '2026-01-31'],
    ['before end of February', '2026-02-28'],
    ['by the end of Q1', '2026-03-31'],
    ['within the next week', '2026-01-14'],
    ['tomorrow', '2026-01-08'],
    ['until end of week', '2026-01-09'],
    ['two weeks from now', '2026-01-21'],
    ['by our 2.4 release (Friday, February 6, 2026)', '2026-02-06'],
    ['starting next week, by 2 February', '2026-02-02'],
    ['for the panel on February 6', '2026-02-06'],
    ['by tonight', '2026-01-07'],
    ['on 2026-02-01', '2026-02-01'],
    ['(target: February 1)', '2026-02-01'],
    ['by Tuesday next week', '2026-01-13'],
    ['next week, Sunday', '2026-01-18'],
    ['(ETA: end of week)', '2026-01-09'],
    ["ahead of Friday's call", '2026-01-09'],
    ['by end of business Friday', '2026-01-09'],
    ['– Ada – February 1', '2026-02-01'],
    ['(Ada, Feb 1)', '2026-02-01'],
    ['2026-02-01', '2026-02-01'],
    ['(2026-02-01)', '2026-02-01'],
    ['for 2026-02-01', '2026-02-01'],
    ['on Monday 2026-02-02', '2026-02-02'],
    ['by Friday, 2026-01-16', '2026-01-16'],
    ['by the 2.4 release (2026-02-06)', '2026-02-06'],
    ['from 2026-02-01 to 2026-02-05', '2026-02-05'],
    ['2026-02-01 – 2026-02-05', '2026-02-05'],
    ['at last, not ~~2026-01-20~~ 2026-02-01', '2026-02-01'],
    ['of 2026-02-01 until 2026-03-01', '2026-03-01'],
  ])('%s', (phrase, due) => {
    expect(findDue(`Do the thing ${phrase}`, { meeting: MEETING }).due).toBe(due);
  });

  it.each([
    'soon',
    'before the next meeting',
    'in 1-2 weeks',
    'ASAP',
    'the event happening on Saturday, January 14, 2026',
    'by reading the may issue',
    'at the 24/7 desk',
    'version 1.8.2022',
    'see https://example.org/by/2026-01-31',
    'by 3/4',
    'by version 1.8',
    'before 9/11',
    "two days before Friday's release",
    'for the talks at the end of May',
    'on the end of year report',
    'the `by 2026-01-31` flag',
    'starting from next week',
    "left over from this week's list",
    '1-2 weeks from now',
    'for the gathering on October 5-8, 2026',
    'for the autumn days on October 5-8, 2026',
    'with those who meet next on Monday, January 12',
    'two days before the release (February 6, 2026)',
    'by an old plan (March 3, 2020)',
    'that stayed undone, 2025-12-01',
    'from 2026-02-01 on',
    'the bug from today',
    'since 2026-02-01',
    'as it is in version 2026-02-01',
    'with the minutes of the 2026-02-01',
    'in the notes (2026-02-01)',
    'for those of the 2026-02-01 release',
    'after 2026-02-01',
    'not before February 1',
    'of the day we met - January 3',
    'of the big meeting (February 1)',
    'on show, Sunday, February 1',
    'with the news of this week',
    'at the meeting on 2026-02-01',
    'in docs/2026-02-01.md',
    'in notes-2026-02-01',
    'as in [2026-02-01](2026-02-01.md)',
    'with `2026-02-01`',
    'see https://example.org/2026-02-01',
    'with number 0441-20-12',
  ])('%s gives none', (phrase) => {
    expect(findDue(`Do the thing ${phrase}`, { meeting: MEETING })).toMatchObject({ due: null, impossible: null });
  });

  it('takes an ISO date in front, but not the day on which it was noted', () => {
    expect(findDue('2026-02-01: do the thing', { meeting: MEETING }).due).toBe('2026-02-01');
    expect(findDue(`${MEETING}: do the thing`, { meeting: MEETING }).due).toBeNull();
    expect(findDue('2026-02-01: do the thing', { meeting: null }).due).toBe('2026-02-01');
  });

  it.each(['2026-02-30', 'by 2026-02-30', 'by February 30', '📅 2026-13-01'])(
    '%s is impossible, never a guess',
    (phrase) => {
      const due = findDue(`Do the thing ${phrase}`, { meeting: MEETING });
      expect({ due: due.due, told: due.impossible !== null }).toEqual({ due: null, told: true });
    },
  );

  it('rolls the year over for a day long past', () => {
    expect(findDue('by January 3', { meeting: '2025-12-20' }).due).toBe('2026-01-03');
  });
});

describe('habits of a section', () => {
  const read = (...contents: string[]) => {
    const lines = `## Action items\n\n${contents.map((content) => `- ${content}`).join('\n')}`;
    const todos = readLines(lines, { people: ['Ada'] });
    return contents.map((_content, index) =>
      (todos.find((todo) => todo.line === index + 7)?.owners ?? []).map(({ raw }) => raw).join('/'),
    );
  };

  it.each([
    ['one known before a dash vouches for another', ['Ada - do it', 'Bo Moe - do that'], ['Ada', 'Bo Moe']],
    ['nobody known before a dash', ['Forms - do it', 'Bo Moe - do that'], ['', '']],
    ['most of what stands before dashes is no known name', ['Ada - x', 'Forms - y', 'Pages - z'], ['Ada', '', '']],
    ['bold type', ['**Ada** do it', '**Bo Moe** do that'], ['Ada', 'Bo Moe']],
    ['a name in lower case among sentences', ['Ada to do it', 'Cy to do it', 'bo to do that'], ['Ada', 'Cy', 'bo']],
    ['nicks among items that all begin so', ['ada to do it', 'bo_m to do that', 'Read it'], ['ada', 'bo_m', '']],
    ['a nick alone', ['dee to do it', 'Write this', 'Read it'], ['', '', '']],
    ['a verb in lower case among sentences', ['Ada to do it', 'Cy to do it', 'try to do that'], ['Ada', 'Cy', '']],
    [
      'an unknown word before a link among people before links',
      ['AB: https://example.org/1', 'JK/EF: https://example.org/2', 'GH: https://example.org/3', 'BMoe: https://a.org'],
      ['AB', 'JK/EF', 'GH', 'BMoe'],
    ],
    [
      'topics before links among people before links',
      [
        'AB: https://example.org/1',
        'JK: https://example.org/2',
        'EF: https://example.org/3',
        'Our talk: https://a.org',
      ],
      ['AB', 'JK', 'EF', ''],
    ],
    ['few people before links', ['AB: https://example.org/1', 'BMoe: https://example.org/2'], ['AB', '']],
    ['one sentence is no habit', ['Ada to do it', 'bo to do that'], ['Ada', '']],
    ['what somebody does', ['Ada looks into it', 'Ada and Bo plan it', 'Cy takes that'], ['Ada', 'Ada/Bo', 'Cy']],
    ['what somebody said', ['Ada was there', 'Ada thinks of it', 'Cy takes that'], ['', '', '']],
    ['things that do something', ['Forms look fine', 'Parsers need tests', 'Cy takes that'], ['', '', '']],
    ['a topic before somebody known', ['Runners: Ada to do it', 'We met. Ada to do it'], ['Ada', 'Ada']],
    ['topics in bold type', ['**Forms** – Ada to do it', '**Funds** (Ada): do that'], ['Ada', 'Ada']],
    ['an acronym where nobody signs', ['Write on it', 'Move to it (Wasm)', 'Read it'], ['', '', '']],
    ['names where people sign', ['Write on it', 'Move to it (Cy)', 'Read it (Bo)'], ['', 'Cy', 'Bo']],
  ])('%s', (_name, contents, owners) => expect(read(...contents)).toEqual(owners));
});

describe('createOwnerResolver', () => {
  const settings = {
    ...defaultSettings('a/b'),
    people: [
      { login: 'andrei', aliases: ['AM', 'Andrei Moe'], teams: ['compat'] },
      { login: 'andreea', aliases: ['AM'], teams: ['docs'] },
      { login: 'stefan', aliases: ['Ștefan Jumărea'], teams: null },
      { login: 'marc', aliases: ['Marc Pop'], teams: null },
      { login: 'mihai', aliases: ['Mihai Pop'], teams: null },
      { login: 'razvan', aliases: ['RăzvanD'], teams: null },
    ],
  };
  const resolve = (raw: string, teams: readonly string[], participants: readonly string[] = []) =>
    createOwnerResolver(settings, { teams, participants })(raw).map((owner) => owner.login);

  it.each<[string, string, string[], string[], (string | null)[]]>([
    ['a login as written', '@who-ever', [], [], ['who-ever']],
    ['an alias of the team', 'AM', ['Compat'], [], ['andrei']],
    ['the same alias of another team', 'AM', ['docs'], [], ['andreea']],
    ['an alias in no team', 'AM', ['other'], [], [null]],
    ['an alias in both teams at once', 'AM', ['docs', 'compat'], [], [null]],
    ['without diacritics', 'RazvanD', [], [], ['razvan']],
    ['initials of the only such participant', 'SJ', [], ['Ștefan Jumărea', 'Marc Pop'], ['stefan']],
    ['with the cedilla instead of the comma below', 'ŞJ', [], ['Ştefan Jumărea'], ['stefan']],
    ['initials of two participants', 'MP', [], ['Marc Pop', 'Mihai Pop'], [null]],
    ['initials of somebody who is not in people', 'ZZ', [], ['Zed Zod'], [null]],
    ['a lone first name', 'Marc', [], ['Marc Pop'], [null]],
    ['a first initial of the only candidate', 'SK', [], ['Ștefan Jumărea'], [null]],
    ['initials of nobody who was there', 'MP', [], [], [null]],
    ['a name with an aside in brackets', 'MP', [], ['Marc Pop (MP)', 'Ștefan Jumărea (came late)'], ['marc']],
  ])('%s', (_name, raw, teams, participants, logins) => {
    expect(resolve(raw, teams, participants)).toEqual(logins);
  });
});

describe('parseFrontMatter', () => {
  const read = (...lines: string[]) => parseFrontMatter('n.md', lines);

  it('takes lists in every shape', () => {
    expect(read('---', 'teams: a, b', 'participants:', '  - X Y', '  - Z', '---')).toMatchObject({
      teams: ['a', 'b'],
      participants: ['X Y', 'Z'],
    });
  });

  it.each(['---js', '---javascript', '---constructor', '---json', '---coffee', '---yaml'])(
    'does not read %s',
    (fence) => {
      const result = read(fence, 'title: (() => { throw new Error("executed") })()', '---');
      expect(result).toMatchObject({ title: null, lines: 0 });
      expect(result.problems).toHaveLength(1);
    },
  );

  it.each<[string, string[]]>([
    [
      'an alias bomb',
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        'b: &b [*a,*a,*a,*a,*a,*a]',
        'c: &c [*b,*b,*b,*b,*b,*b]',
        'd: [*c,*c,*c,*c,*c,*c,*c]',
      ],
    ],
    ['80,000 keys', Array.from({ length: 80_000 }, (_, index) => `k${index}: 1`)],
    ['deep nesting', [`x: ${'['.repeat(5000)}`]],
    ['blocks nested deeply', ['x:', `  ${'- '.repeat(3000)}y`]],
  ])('survives %s and reads nothing of it', (_name, lines) => {
    const result = read('---', 'title: Forged', ...lines, '---');
    expect(result.title).toBeNull();
    expect(result.problems.map((problem) => problem.message).join()).toMatch(/longer than 16 KB|alias/);
  });

  it.each([
    ['!!js/function "function(){}"', 'function(){}'],
    ['12', '12'],
  ])('does not read %s as anything but text', (value, title) => {
    expect(read('---', `title: ${value}`, '---').title).toBe(title);
  });

  it('gives no prototype away', () => {
    read('---', '__proto__: { title: forged }', 'constructor: { prototype: { title: forged } }', '---');
    expect(({} as { title?: string }).title).toBeUndefined();
  });
});

describe('names, titles, links, states', () => {
  it.each([
    ['## :wrench: TODOs and Decisions', 'todos and decisions'],
    ['### 3. ✏️ Action Items:', 'action items'],
    ["## To-Do's & next steps", 'to dos next steps'],
  ])('%s', (heading, name) => expect(foldSectionName(heading)).toBe(name));

  it.each([
    '## TODO',
    '# Action items from the call',
    '**Next Steps**',
    'Action items:',
    '### Tasks / Decisions',
    '## Follow-ups',
    '###### TODO list',
    '## Action Items (Jan 7)',
    '# **Action Items (AIs)**',
    '## Review of action items from 2026-01-01',
    '## What’s next?',
    '## Items for follow-up',
    '* Resulting action item:',
    'We have some actionable items from this talk:',
    'The action items are:',
    '## 2026-01-07 Action items',
    '## Previous action items',
    '### Actions arising',
    '## Docs team action items',
    '## Key takeaways and next steps',
  ])('%s announces things to do', (heading) =>
    expect(findSections(scanLines([heading, '', '- x'], 1), [], ENGLISH)).toHaveLength(1),
  );

  it.each([
    '## Decisions',
    '## Completed action items',
    '## Action items (done)',
    'The following actions were completed:',
    'We have no action items:',
    '## Agenda',
    '## Notes on actions taken',
    '    ## TODO',
    'The TODOs are below',
  ])('%s does not', (heading) => {
    const sections = findSections(scanLines([heading, '', '- x'], 1), [], ENGLISH);
    expect(sections.filter(({ kind }) => kind !== 'decisions')).toEqual([]);
  });

  it.each([
    ['https://github.com/a/b/pull/1', 'a/b#1'],
    ['Review [#1](https://github.com/a/b/pull/1), https://github.com/a/b/pull/2', 'a/b#1'],
    ['Rewrite https://github.com/a/b/pull/1 from scratch', null],
    ['https://example.org', null],
  ])('%s is only the link %s', (text, name) => expect(findLinkOnly(text)).toBe(name));

  it('finds links without the punctuation around them', () => {
    expect(findLinks('See (https://a.org/x), <https://b.org/y_(z)> and [c](https://c.org/).')).toEqual([
      'https://a.org/x',
      'https://b.org/y_(z)',
      'https://c.org/',
    ]);
  });

  it.each([
    ['DONE: it', 'done', 'it'],
    ['✅ it', 'done', 'it'],
    ['~~it~~', 'done', 'it'],
    ['it - DONE in the tracker', 'done', 'it'],
    ['WONTFIX it', 'dropped', 'it'],
    [':white_check_mark: it', 'done', 'it'],
    ['it :heavy_check_mark:', 'done', 'it'],
    ['[DONE] it', 'done', 'it'],
    ['it [Done]', 'done', 'it'],
    ['it **DONE**', 'done', 'it'],
    ['Do it. Done.', 'done', 'Do it.'],
    ['check that it is done', 'open', 'check that it is done'],
    ['done is better than perfect', 'open', 'done is better than perfect'],
    ['~~do it~~ (done 2026-01-05)', 'done', 'do it (done 2026-01-05)'],
    ['do it → done', 'done', 'do it'],
    ['✓ Do it', 'done', 'Do it'],
    ['*done* Do it', 'done', 'Do it'],
    ['Do it **[DONE]**', 'done', 'Do it'],
    ['Do it [closed]', 'done', 'Do it'],
    ['Do it (done 2026-01-05)', 'done', 'Do it'],
    ['Do it - done on Jan 5', 'done', 'Do it'],
    ['Do it - done by Jan 5', 'open', 'Do it - done by Jan 5'],
    ['Closed captions: do them', 'open', 'Closed captions: do them'],
    ['List the issues: open, closed', 'open', 'List the issues: open, closed'],
  ])('%s is %s', (content, state, text) => expect(findState(content, null, ENGLISH)).toMatchObject({ state, text }));

  it.each(['- [✓] Do it', '- [x] Do it', '☑️ Do it', '- ☑ Do it'])('%s is ticked', (line) => {
    expect(scanLines([line], 1)[0]).toMatchObject({ kind: 'bullet', box: 'x', content: 'Do it' });
  });
});
