import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { ROOT } from '../support/world.ts';

type LazyPatterns = { readonly makePatternsLazy: (code: string) => string };

const { makePatternsLazy } = (await import(path.join(ROOT, 'scripts/lazy-patterns.mjs'))) as LazyPatterns;

/** What a module exports, by name. */
async function load(code: string): Promise<Record<string, unknown>> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
}

describe('patterns of a bundle', () => {
  it.each([
    [
      'a constant',
      String.raw`var WORD = /\p{L}+/u; export var answer = WORD.test("ø") && "a b".replace(WORD, "-");`,
      '- b',
    ],
    ['one made of text', 'var END = "$"; var A = new RegExp("a" + END, "i"); export var answer = "bA".search(A);', 1],
    ['one of another', 'var A = /a/; var AB = new RegExp(A.source + "b"); export var answer = AB.exec("ab")[0];', 'ab'],
    ['a global one keeps where it is', 'var A = /a/g; A.test("aa"); export var answer = A.lastIndex;', 1],
    [
      'a sticky one in a function is new',
      'function f() { return /a/y.test("a"); } export var answer = f() && f();',
      true,
    ],
    [
      'a global one in a function is new',
      'var f = () => /a/g.test("a"); export var answer = [f(), f()].join();',
      'true,true',
    ],
    [
      'a global one that begins anew',
      'var f = (s) => s.replace(/[/"]/g, ""); export var answer = f("/a") + f(`"b`);',
      'ab',
    ],
    ['a key and a property of its name', 'var A = /a/; var o = { A: 1 }; export var answer = o.A + A.source;', '1a'],
    ['a parameter of its name', 'var A = /a/; var f = (A) => A + 1; export var answer = f(1);', 2],
    ['a shorthand of its name', 'var A = /a/; var { source } = { ...{ A } }.A; export var answer = source;', 'a'],
    ['one that is given another value', 'var A = /a/; A = /b/; export var answer = A.source;', 'b'],
    ['in a template', 'var A = /a/; export var answer = `${A.source}${[A].length}`;', 'a1'],
  ])('%s', async (_, code, answer) => {
    expect((await load(code))['answer']).toBe(answer);
    expect((await load(makePatternsLazy(code)))['answer']).toBe(answer);
  });

  it('are made when they are first asked for, and only once', async () => {
    const code = makePatternsLazy('var A = new RegExp(globalThis.tell("a")); export var ask = () => A.source;');
    const told: string[] = [];
    Object.assign(globalThis, { tell: (text: string) => (told.push(text), text) });
    const { ask } = (await load(code)) as { readonly ask: () => string };
    expect(told).toEqual([]);
    expect([ask(), ask()]).toEqual(['a', 'a']);
    expect(told).toEqual(['a']);
  });

  it('stay patterns where a module exports them', async () => {
    const { A } = await load(makePatternsLazy('var A = /a/; export { A };'));
    expect(A).toBeInstanceOf(RegExp);
  });

  it('leave no literal that is read before anything runs', () => {
    expect(makePatternsLazy('var A = /a/; var all = [/b/]; f(A, /c/); function f() { return /d/; }')).not.toMatch(
      /\/[a-d]\//,
    );
  });
});
