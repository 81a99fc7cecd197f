import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveSince } from '../../src/core/text/local-day.ts';
import { parseSince } from '../../src/settings/parse-since.ts';
import { isLogin } from '../../src/core/text/login.ts';
import { parseRepoName } from '../../src/settings/repo-name.ts';
import { suggest } from '../../src/settings/suggest.ts';

const NOW = Date.parse('2026-11-24T03:00:00Z');

describe('parseSince', () => {
  it.each([
    ['2026-01-31', '2026-01-31'],
    [' 2024-02-29 ', '2024-02-29'],
    ['30 days', '2026-10-25'],
    ['1 day', '2026-11-23'],
    ['2 Weeks', '2026-11-10'],
    ['1month', '2026-10-25'],
    ['1 year', '2025-11-24'],
    ['0 days', '2026-11-24'],
    ['99999 years', '1970-01-01'],
    ['none', null],
    ['None', null],
  ])('reads %j, on 24 November 2026, as %s', (text, day) => {
    const since = parseSince(text);
    expect(since).not.toBeNull();
    expect(since === null ? undefined : resolveSince(since, NOW)).toBe(day);
  });

  it.each(['', '2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '30', 'days', '-3 days', '1.5 weeks', 'soon'])(
    'refuses %j',
    (text) => expect(parseSince(text)).toBeNull(),
  );

  it('gives a day that exists for any span', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.constantFrom('day', 'week', 'month', 'year'), (count, unit) => {
        const since = parseSince(`${count} ${unit}s`);
        expect(since === null ? null : resolveSince(since, NOW)).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

describe('parseRepoName', () => {
  it.each(['a/b', 'unikraft/unikraft', 'A-1/x.y_z-0', 'a/...', `${'a'.repeat(39)}/${'b'.repeat(100)}`])(
    'takes %s',
    (name) => expect(parseRepoName(` ${name} `)).toBe(name),
  );

  it.each([
    ...[
      '',
      'a',
      '/b',
      'a/',
      'a/b/c',
      'a/.',
      'a/..',
      '-a/b',
      'a.b/c',
      'a/b c',
      'a/b?x',
      'a/b#1',
      'a/b%2F',
      'a\\b',
      'а/b',
    ],
    ...['https://github.com/a/b', 'git@github.com:a/b', 'a/b\nc/d', `${'a'.repeat(40)}/b`, `a/${'b'.repeat(101)}`],
  ])('refuses %j', (name) => expect(parseRepoName(name)).toBeNull());
});

describe('isLogin', () => {
  it.each(['a', 'razvand', 'Andrei-M', 'octo_corp', 'dependabot[bot]', '007'])('takes %s', (login) =>
    expect(isLogin(login)).toBe(true),
  );
  it.each(['', '-a', 'a b', '@a', 'a/b', 'ă', 'a[bot]x', 'a'.repeat(40), '__proto__'])('refuses %j', (login) =>
    expect(isLogin(login)).toBe(false),
  );
});

describe('suggest', () => {
  const known = ['target', 'notes', 'carry-over', 'link-only'];
  it.each([
    ['tagret', 'target'],
    ['note', 'notes'],
    ['carry_over', 'carry-over'],
    ['Target', 'target'],
    ['carryOver', 'carry-over'],
    ['zzz', null],
    ['x'.repeat(100_000), null],
    ['constructor', null],
  ])('says for %.20s: %s', (word, near) => expect(suggest(word, known)).toBe(near));
});
