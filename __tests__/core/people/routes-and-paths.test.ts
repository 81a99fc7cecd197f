import { describe, expect, it } from '@jest/globals';
import { createPathFilter } from '../../../src/core/note/path-filter.ts';
import { createRouter, type Routable } from '../../../src/core/people/route.ts';
import type { Route } from '../../../src/core/people/types.ts';
import { buildSettings } from '../../support/build-notes.ts';

const ITEM: Routable = {
  note: 'docs/2026-01-05.md',
  teams: ['Docs'],
  owners: [],
  text: 'Write the Website',
  links: [],
};
const OWNERS: Routable['owners'] = [
  { raw: 'RD', login: 'razvand', kind: 'person' },
  { raw: 'Ada', login: null, kind: 'person' },
];

describe('where an item goes', () => {
  const isRouted = (when: Route['when'], item: Partial<Routable> = {}) =>
    createRouter(buildSettings({ routes: [{ when, target: 'x/y', labels: [] }] }))({ ...ITEM, ...item }).target ===
    'x/y';

  it.each<[string, Route['when'], Partial<Routable>, boolean]>([
    ['a note', { notes: ['docs/**'] }, {}, true],
    ['a note in a hidden folder', { notes: ['docs/**'] }, { note: 'docs/.old/2026-01-05.md' }, true],
    ['another note', { notes: ['docs/**'] }, { note: 'kernel/2026-01-05.md' }, false],
    ['a team', { teams: ['docs'] }, {}, true],
    ['another team', { teams: ['kernel'] }, {}, false],
    ['one of the teams', { teams: ['kernel', 'web'] }, { teams: ['Docs', 'Wéb'] }, true],
    ['an owner as written', { owners: ['rd'] }, { owners: OWNERS }, true],
    ['an owner by login', { owners: ['@RazvanD'] }, { owners: OWNERS }, true],
    ['an owner without login', { owners: ['Ada'] }, { owners: OWNERS }, true],
    ['another owner', { owners: ['bo'] }, { owners: OWNERS }, false],
    ['nobody', { owners: ['bo'] }, {}, false],
    ['a text in any case', { text: ['WEBSITE'] }, {}, true],
    ['one of the texts', { text: ['page', 'website'] }, {}, true],
    ['another text', { text: ['page'] }, {}, false],
    ['all at once', { notes: ['docs/**'], teams: ['docs'], text: ['website'] }, {}, true],
    ['all but one', { notes: ['docs/**'], teams: ['docs'], text: ['page'] }, {}, false],
    ['anything', {}, {}, true],
  ])('%s', (_name, when, item, holds) => expect(isRouted(when, item)).toBe(holds));

  it.each<[string, string[], string]>([
    ['a page', ['https://github.com/acme/app/wiki'], 'acme/app'],
    ['a page in another case', ['http://www.GitHub.com/ACME/App'], 'acme/app'],
    ['two pages', ['https://github.com/acme/app/pull/1', 'https://github.com/acme/app/issues/2'], 'acme/app'],
    ['a name with signs', ['https://github.com/a-b/c.d_e'], 'a-b/c.d_e'],
    ['an issue on another server', ['https://git.acme.org/acme/app/issues/1'], 'acme/app'],
    ['a pull request on another server', ['https://git.acme.org/acme/app/pull/1'], 'acme/app'],
    ['a page on another server', ['https://git.acme.org/acme/app/wiki'], 'acme/tracker'],
    ['pages of two', ['https://github.com/acme/app', 'https://github.com/acme/lib'], 'acme/tracker'],
    ['a page and another', ['https://github.com/acme/app', 'https://a.org'], 'acme/tracker'],
    ['a page of another', ['https://github.com/acme/lib'], 'acme/tracker'],
    ['a link to a link', ['https://a.org/?https://github.com/acme/app'], 'acme/tracker'],
    ['no link', [], 'acme/tracker'],
  ])('follows %s', (_name, links, target) => {
    const settings = buildSettings({ followLinks: ['acme/app', 'a-b/c.d_e'] });
    expect(createRouter(settings)({ ...ITEM, links }).target).toBe(target);
  });

  it('asks routes before links, the first that holds', () => {
    const routes = [
      { when: { text: ['page'] }, target: 'x/one', labels: [] },
      { when: { text: ['website'] }, target: 'x/two', labels: [] },
      { when: {}, target: 'x/three', labels: [] },
    ];
    const settings = buildSettings({ routes, followLinks: ['acme/app'] });
    expect(createRouter(settings)({ ...ITEM, links: ['https://github.com/acme/app'] }).target).toBe('x/two');
  });
});

describe('labels of an item', () => {
  const label = (labels: string[], teams: string[], more: string[] = []) => {
    const routes = [{ when: {}, target: 'x/y', labels: more }];
    const { labels: all, routeLabels } = createRouter(buildSettings({ label: 'todo', labels, routes }))({
      ...ITEM,
      teams,
    });
    return { all, routeLabels };
  };

  it('gives one for each team', () => {
    expect(label(['minutes', 'team/{team}'], ['Docs', 'Web'], ['web']).all).toEqual([
      ...['todo', 'minutes', 'team/Docs', 'team/Web', 'web'],
    ]);
  });

  it('tells those of the route apart, each once', () => {
    expect(label(['Minutes', 'minutes'], [], ['MINUTES', 'web', 'TODO', 'straße', 'strasse'])).toEqual({
      all: ['todo', 'Minutes', 'web', 'straße', 'strasse'],
      routeLabels: ['web', 'straße', 'strasse'],
    });
  });

  it('makes names of teams that GitHub takes', () => {
    expect(label(['{team}-{team}'], ['a,b', ' , ', '', ' c ', '$&']).all).toEqual(['todo', 'a b-a b', 'c-c', '$&-$&']);
    expect(label(['t {team}'], ['x'.repeat(60)]).all).toEqual(['todo', `t ${'x'.repeat(48)}`]);
    expect(label(['{team}'], [`${'x'.repeat(49)} y`]).all).toEqual(['todo', 'x'.repeat(49)]);
  });

  it('stops at ten teams', () => {
    const teams = Array.from({ length: 12 }, (_, index) => `t${index}`);
    expect(label(['{team}'], teams).all).toEqual(['todo', ...teams.slice(0, 10)]);
  });
});

describe('which files can be notes', () => {
  it.each<[string, string[] | null, string, boolean]>([
    ['Markdown', null, 'a/b.md', true],
    ['Markdown in capitals', null, 'A.MD', true],
    ['Markdown with a long name', null, 'a.markdown', true],
    ['reStructuredText', null, 'a/b.rst', true],
    ['AsciiDoc', null, 'a/b.adoc', true],
    ['Org', null, 'a/b.org', true],
    ['a text', null, 'a.txt', false],
    ['what only begins so', null, 'a.mdx', false],
    ['modules', null, 'node_modules/a.md', false],
    ['nested modules', null, 'a/node_modules/b/c.md', false],
    ['a folder named like modules', null, 'my_node_modules/a.md', true],
    ['the folder of workflows', null, '.github/a.md', false],
    ['a folder that begins like it', null, '.github-notes/a.md', false],
    ['a hidden folder', null, '.notes/a.md', false],
    ['a glob', ['notes/**'], 'notes/a.md', true],
    ['a file in a hidden folder of a glob', ['notes/**'], 'notes/.old/a.md', false],
    ['a hidden folder that a glob names', ['notes/.old/**'], 'notes/.old/a.md', true],
    ['a text in a glob', ['notes/**'], 'notes/a.txt', true],
    ['a name without ending in a glob', ['notes/**'], 'notes/MINUTES', true],
    ['code in a glob', ['notes/**'], 'notes/a.py', false],
    ['code that a glob names', ['notes/*.py'], 'notes/a.py', true],
    ['outside of a glob', ['notes/**'], 'a.md', false],
    ['no Markdown in a glob', ['notes/**'], 'notes/a.png', false],
    ['any ending', ['notes/*.*'], 'notes/a.png', false],
    ['Markdown of any ending', ['notes/*.*'], 'notes/a.md', true],
    ['another ending', ['notes/*.txt'], 'notes/a.txt', true],
    ['another ending, hidden', ['notes/**/*.txt'], 'notes/.old/a.txt', false],
    ['two endings', ['notes/*.{md,txt}'], 'notes/a.txt', true],
    ['another ending elsewhere', ['notes/*.txt', 'b/**'], 'b/a.txt', true],
    ['a folder with a dot', ['v1.2/**'], 'v1.2/a.png', false],
    ['excluded', ['notes/**', '!notes/old/**'], 'notes/old/a.md', false],
    ['excluded, hidden', ['notes/**', '!notes/old/**'], 'notes/old/.a/b.md', false],
    ['not excluded', ['notes/**', '!notes/old/**'], 'notes/a.md', true],
    ['only exclusions', ['!old/**'], 'a/b.md', true],
    ['only exclusions, hidden', ['!old/**'], '.a/b.md', false],
    ['only exclusions, excluded', ['!old/**'], 'old/a.md', false],
    ['an exclusion with another ending', ['!old/*.txt'], 'a.txt', false],
    ['modules in a glob', ['**'], 'node_modules/a.md', false],
    ['a file named like the folder of git', ['**/*'], 'a/.git', false],
    ['nothing at all', [], 'a.md', true],
  ])('%s', (_name, globs, path, isNote) => expect(createPathFilter(globs)(path)).toBe(isNote));
});
