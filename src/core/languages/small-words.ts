import { foldCase } from '../text/fold-text.ts';
import { remember } from '../text/remember.ts';
import { list } from './words.ts';

/**
 * Words of a sentence that say nothing of what is to be done: articles, pronouns, prepositions, auxiliaries and the like.
 * Two TODOs that differ in nothing else are the same. Words that turn a meaning round (`not`, `no`, `without`) are none.
 */
const SMALL: Readonly<Record<string, string>> = {
  en: `a, an, the, this, that, these, those, it, its, there, here, and, or, but, so, as, if, then, than, also, too, just,
    of, to, in, on, at, by, for, from, with, into, onto, about, up, off, over, per, via, as, i, we, you, he, she, they,
    me, us, him, her, them, my, our, your, his, their, who, which, what, when, where, how, whether, is, are, was, were,
    be, been, being, am, has, have, had, having, do, does, did, will, would, shall, should, can, could, may, might, must,
    need, needs, needed, going, gonna, want, wants, let, lets, please, still, again, all, any, some, each, both, other,
    more, s, t, ll, re, ve, d, m, g, etc, eg, ie`,
  de: `der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, auch, noch, zu, zum, zur,
    von, vom, mit, bei, beim, für, fur, auf, aus, an, am, im, in, ins, um, über, uber, nach, vor, ist, sind, war, wird,
    werden, soll, sollen, muss, müssen, kann, können, hat, haben, er, sie, es, wir, ihr, ihn, ihm, sich, sein, dass, bitte,
    dies, diese, dieser, dieses`,
  fr: `le, la, les, l, un, une, des, du, de, d, et, ou, mais, aussi, encore, à, au, aux, en, dans, sur, pour, par, avec,
    chez, est, sont, doit, doivent, va, vont, a, ont, il, elle, ils, elles, nous, vous, on, son, sa, ses, leur, leurs,
    ce, cette, ces, que, qui, se, s, y, n,
    cela, ça, cet`,
  es: `el, la, los, las, lo, un, una, unos, unas, y, e, o, u, pero, también, de, del, a, al, en, con, por, para, sobre,
    es, son, está, debe, deben, va, van, ha, han, se, su, sus, que, le, les, nos,
    esto, este, esta, estos, estas`,
  pt: `o, os, a, as, um, uma, uns, umas, e, ou, mas, também, de, do, da, dos, das, em, no, na, nos, nas, com, por, para,
    pelo, pela, ao, aos, à, é, são, está, deve, devem, vai, vão, tem, se, seu, sua, seus, suas, que,
    isto, isso, este, esta, estes, estas`,
  it: `il, lo, la, i, gli, le, l, un, uno, una, e, ed, o, ma, anche, di, del, della, dei, delle, dello, a, al, alla, ai,
    alle, da, dal, dalla, in, nel, nella, con, su, sul, sulla, per, è, sono, deve, devono, va, ha, hanno, si, suo, sua, che,
    questo, questa, questi, queste`,
  nl: `de, het, een, en, of, maar, ook, nog, te, ten, van, met, bij, voor, op, uit, aan, in, om, over, naar, is, zijn,
    was, wordt, worden, zal, zullen, moet, moeten, kan, kunnen, heeft, hebben, hij, zij, ze, we, wij, hun, haar, dat, die,
    dit, deze`,
  ro: `un, o, unui, unei, și, si, sau, dar, mai, de, din, la, în, in, pe, cu, pentru, prin, spre, este, sunt, era, va, vor,
    trebuie, să, sa, a, ale, al, se, își, isi, lui, ei, lor, că, ca`,
  pl: `i, oraz, lub, ale, też, tez, jeszcze, do, od, z, ze, w, we, na, po, o, u, dla, przez, przy, jest, są, sa, był, byl,
    będzie, bedzie, ma, mają, maja, się, sie, to, ten, ta, te, jego, jej, ich, który, ktory, że, ze`,
};

const small = remember(index);

function index(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [code, words] of Object.entries(SMALL))
    for (const word of new Set(list(words).map(foldCase))) found.set(word, [...(found.get(word) ?? []), code]);
  return found;
}

/** Whether a folded word is small, in whatever language: two letters of one may be an article of another. */
export function isSmallWord(word: string): boolean {
  return small().has(word);
}

/** The codes of the languages in which a folded word is small. */
export function findSmall(word: string): readonly string[] {
  return small().get(word) ?? [];
}

/** Words that turn a meaning round. */
const turning = new Set(
  list(`not, never, without, dont, don, doesn, didn, won, shouldn, cannot, nicht, kein, keine, keinen, ohne, pas, jamais, sans,
    nunca, sin, não, nunca, sem, mai, senza, niet, geen, zonder, fără, nie, bez`).map(foldCase),
);

/** Whether a folded word turns round what is said, in whatever language. */
export function isTurningWord(word: string): boolean {
  return turning.has(word);
}
