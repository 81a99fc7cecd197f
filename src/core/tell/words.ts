/** The plan's own words as people read them: one table each, so that no internal word gets out. */
import type { Outcome, Report } from '../plan/types.ts';
import { groupBy } from '../text/group-by.ts';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['no owner', 'without an owner'],
  ['no date', 'without a date'],
  ['done', 'already done'],
  ['link only', 'already tracked'],
  ['before since', 'older than `since`'],
  ['no-issue', 'kept out by `<!-- no-issue -->`'],
  ['detached', 'left alone (its issue lost the label or the marker)'],
]);

/** Why a TODO opens no issue: stands behind a place and behind a figure alike. */
export function describeReason(reason: string): string {
  return REASONS.get(reason) ?? reason;
}

const ASPECTS: ReadonlyMap<string, string> = new Map([
  ['due', 'due date'],
  ['sightings', 'meetings'],
  ['moved', 'place in the notes'],
  ['removed', 'removed from the notes'],
  ['open again', 'open again in the notes'],
]);

/** What of an issue changes, or why it is closed. */
export function describeAspects(aspects: Outcome['aspects']): string {
  return aspects.map((aspect) => ASPECTS.get(aspect) ?? aspect).join(', ');
}

const DONE = { create: 'opened', update: 'updated', close: 'closed', reopen: 'reopened' } as const;
const PLANNED = { create: 'open', update: 'update', close: 'close', reopen: 'reopen' } as const;
const LATER = { create: 'opens', update: 'updates', close: 'closes', reopen: 'reopens' } as const;

/** The first column: what became of a change and of which part of the issue. */
export function describeStatus(outcome: Outcome, report: Pick<Report, 'mode'>): string {
  const { status, verb, aspects } = outcome;
  const about = verb === 'create' || aspects.length === 0 ? '' : `: ${describeAspects(aspects)}`;
  switch (status) {
    case 'done':
      return `${DONE[verb]}${about}`;
    case 'planned':
      return report.mode === 'sync' ? `not ${DONE[verb]}` : `${PLANNED[verb]}${about}`;
    case 'deferred':
      return `${LATER[verb]} next run`;
    case 'failed':
      return report.mode === 'sync' ? `❌ not ${DONE[verb]}` : `❌ cannot be ${DONE[verb]}`;
  }
}

const EXPECTED = { create: 'to open', update: 'to update', close: 'to close', reopen: 'to reopen' } as const;

/** `97 opened, 1368 left for the next run`: what the line says that stands for many changes. */
export function sumUp(outcomes: readonly Outcome[], { mode }: Pick<Report, 'mode'>): string {
  const words = groupBy(outcomes, ({ status, verb }) => {
    switch (status) {
      case 'done':
        return DONE[verb];
      case 'planned':
        return mode === 'sync' ? `not ${DONE[verb]}` : EXPECTED[verb];
      case 'deferred':
        return 'left for the next run';
      case 'failed':
        return 'failed';
    }
  });
  return [...words].map(([word, all]) => `${all.length} ${word}`).join(', ');
}

/** `open 3 issues and close 1`: the noun stands with the first figure, and what is zero is not worth a word. */
export function describeVerbs(counts: readonly (readonly [verb: string, number: number])[]): string {
  return joinWords(
    counts
      .filter(([, number]) => number > 0)
      .map(([verb, number], index) => `${verb} ${index > 0 ? number : count(number, 'issue')}`),
  );
}

/** `1 issue`, `2 issues`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
