import { describe, expect, it } from '@jest/globals';
import type { Box } from '../../../src/core/note/scan-lines.ts';
import { saysNoIssue, takeComments } from '../../../src/core/text/html-comments.ts';
import { findLinkOnly, findLinks } from '../../../src/core/reading/links.ts';
import { ENGLISH } from '../../../src/core/languages/vocabulary.ts';
import { findState } from '../../../src/core/reading/observe/state.ts';

const parseState = (content: string, box: Box) => {
  const { state, text } = findState(content, box, ENGLISH);
  return { state, text };
};

const PULL = 'https://github.com/a/b/pull/1';

describe('how far an item is', () => {
  it.each([
    ...[
      '✔ it',
      '✔️ it',
      '☑ it',
      '☑️ it',
      '✅ it',
      '**✅** it',
      '🎉 it',
      '[complete] it',
      '[completed] it',
      '[Complete] it',
    ],
    ...[
      '[COMPLETE] it',
      '[x] it',
      '[closed] it',
      '(done) it',
      'COMPLETE: it',
      'COMPLETED it',
      'Completed: it',
      'FIXED it',
    ],
    ...['DONE it', 'DONE:it', 'DONE - it', '**DONE** : it', '**DONE**: it', '__Done__ it', ':white_check_mark:  it'],
    ...['it ✅', 'it✅', 'it ✅.', 'it  ✅ .', 'it ✔', 'it ✔️', 'it ☑', 'it ☑️', 'it [complete]', 'it [Complete]'],
    ...['it [COMPLETE]', 'it [completed].', 'it **complete**', 'it **Complete!**', 'it **COMPLETE.**', 'it __done__'],
    ...[
      'it - done',
      'it, done',
      'it  -  done',
      'it: done',
      'it => done',
      'it → done',
      'it →  done',
      'it (done)',
      'it (✔)',
    ],
    ...['it (✔️)', 'it - **DONE**', 'it -- DONE', 'it - done.', 'it - done!', 'it - done (late)', 'it - done  (late)'],
    ...['it - done [here](https://a.org)', 'it - done http://a.org', 'it - done https://a.org', 'it - [done]'],
    ...['it - DONE in it', 'it -- DONE in it.', 'it -DONE in it', 'it  -  DONE in it', 'it - **DONE** in it'],
    ...['~~it~~', '~~it~~ .', '  ~~it~~ - - !!! $$$', '~~it~~ (complete by now)', '~~it~~ (closed)'],
  ])('%s is done', (content) => {
    const { state, text } = parseState(content, null);
    expect({ state, text: text.replace(/^(it)\b.*/, '$1') }).toEqual({ state: 'done', text: 'it' });
  });

  it.each([
    ['We sent it. COMPLETE', 'We sent it.'],
    ['We sent it. Complete.', 'We sent it.'],
    ['We sent it!  Completed!', 'We sent it!'],
    ['Ada – DONE – do it', 'Ada - do it'],
    ['Ada Moe – Done: do it', 'Ada Moe - do it'],
    ['Ada - DONE - do it', 'Ada - do it'],
    ['one two three – DONE – do it', 'one two three'],
    ['Ada ✅ do it', 'Ada do it'],
    ['Ada Moe ✅ do it', 'Ada Moe do it'],
    ['Ada  ✅  do it', 'Ada do it'],
    ['my AI (done): do it', 'my AI'],
    ['AI of mine (done)', 'AI of mine'],
    ['~~do~~ `~~x~~` ~~it~~', 'do `x` it'],
    ['~~do it~~ (done 2026-01-05)', 'do it (done 2026-01-05)'],
  ])('%s is done, and reads %s', (content, text) => {
    expect(parseState(content, null)).toEqual({ state: 'done', text });
  });

  it.each([
    ...['DROPPED it', 'DROPPED: it', 'DROPPED:it', '**DROPPED** : it', 'WONTFIX it', "WON'T FIX it", 'CANCELED it'],
    ...['CANCELLED - it', 'OBSOLETE it', '❌it', '❌ it', '🚫 it', ':x: it'],
  ])('%s is dropped', (content) => expect(parseState(content, null)).toEqual({ state: 'dropped', text: 'it' }));

  it.each([
    ...['DONE', '(done)', '- done', 'We sent it. Done with it', 'see ~~it~~', 'x ~~do all of it today~~', '~~do it'],
    ...['~~do it~~ and write this as well', '~~this~~ but rather write all of that ~~now~~', 'one two three ✅ do it'],
    ...[
      'AI (done): do it',
      'AIs (done): do it',
      'Action (done): do it',
      'Actions (done): do it',
      'Action item (done): do it',
    ],
    ...[
      'action items (done): it',
      'Action point (done): it',
      'action points (done): it',
      'todo (done): it',
      'to-do (done): it',
    ],
    ...['to-dos (done): do it', '**AI** (done): do it', '[AI] (done): do it', 'get it done'],
    'it - DONE in the tracker of all the things that we have and know of',
  ])('%s is open', (content) => expect(parseState(content, null)).toEqual({ state: 'open', text: content }));

  it('believes a box before all words', () => {
    expect(parseState(' ~~it~~ ', 'x')).toEqual({ state: 'done', text: 'it' });
    expect(parseState('DONE ~~it~~', '-')).toEqual({ state: 'dropped', text: 'DONE it' });
    expect(parseState(' it ', ' ')).toEqual({ state: 'open', text: 'it' });
  });
});

describe('HTML comments', () => {
  it.each([
    ['a <!-- x --> b <!-- y --> c', 'a   b   c', '<!-- x --> <!-- y -->'],
    ['<!-- x -->b', ' b', '<!-- x -->'],
    ['a<!---->b', 'a b', '<!---->'],
    ['a <!--> b', 'a <!--> b', ''],
    ['a <!---> b', 'a <!---> b', ''],
    ['a <!-- b', 'a <!-- b', ''],
    ['a --> b', 'a --> b', ''],
  ])('%s', (markdown, text, comments) => expect(takeComments(markdown)).toEqual({ text, comments }));

  it.each<[string, boolean]>([
    ['<!-- no-issue -->', true],
    ['<!--no-issue-->', true],
    ['<!--  NO-ISSUE  -->', true],
    ['<!-- no-issue yet -->', false],
    ['<!-- say no-issue -->', false],
    ['no-issue', false],
  ])('%s keeps an item out: %s', (comments, says) => expect(saysNoIssue(comments)).toBe(says));
});

describe('links', () => {
  it.each([
    ['See http://a.org/x...', ['http://a.org/x']],
    ['See HTTPS://a.org', ['HTTPS://a.org']],
    ['[https://a.org/x](https://b.org)', ['https://a.org/x']],
    ['(https://a.org/x)y)', ['https://a.org/x)y']],
    ['(https://a.org/x_(z))', ['https://a.org/x_(z)']],
    ['[(https://a.org/x).]', ['https://a.org/x']],
    ['**https://a.org/x**', ['https://a.org/x']],
    ['https://a.org https://a.org', ['https://a.org']],
    ['https://a.org|`https://b.org`', ['https://a.org', 'https://b.org']],
  ])('%s', (markdown, links) => expect(findLinks(markdown)).toEqual(links));

  it('keeps fifty', () => {
    const many = Array.from({ length: 60 }, (_, index) => `https://a.org/${index}`);
    expect(findLinks(many.join(' '))).toEqual(many.slice(0, 50));
  });

  it.each([
    ...[PULL, 'http://github.com/a/b/pull/1', 'https://github.com/a/b/issues/1', 'https://github.com/a/b/pulls/1#note'],
    ...[`Please review ${PULL}`, `Check / close ${PULL}`, `re-review ${PULL}`],
    ...[`rereview ${PULL}`, `Review: ${PULL}, and ${PULL}!`, `The pull request ${PULL}`, `Look at these PRs: ${PULL}`],
    ...[`Review pull requests ${PULL}`, `Fix issue ${PULL}`, `Fix the issues ${PULL}`, `Merge pr ${PULL}`],
    ...['1', '#12', PULL, 'a/b#1', 'b.c-d#12', 'PR', 'issue', 'link', ' #1 ', 'a-b/c.d#1'].map(
      (text) => `Review [${text}](${PULL})`,
    ),
    `Have a look at [this](${PULL}).`,
    ...['a/b#1', 'Review a/b#1.', '[a/b#1]', `a/b#1, c/d#2`, `c/d#2 and ${PULL}`],
  ])('%s is only a link', (markdown) => expect(findLinkOnly(markdown)).toBe('a/b#1'));

  it.each([
    ...[
      'Do it',
      'https://example.org',
      `https://example.org ${PULL}`,
      `${PULL} https://example.org`,
      `Rewrite ${PULL}`,
      ...['Rewrite a/b#1', '#1', 'b#1', 'x/a/b#1', 'a/b#1x', `a/b#1 https://example.org`],
    ],
    ...[`Review and rewrite ${PULL}`, `Review 3 ${PULL}`, 'https://github.com/a/b', 'https://github.com/a/b/pull/x'],
    ...['see it', 'pr later', 'my pr', 'name', '#a', 'a#b', '!#1', 'a b#1'].map((text) => `[${text}](${PULL})`),
  ])('%s is more', (markdown) => expect(findLinkOnly(markdown)).toBeNull());
});
