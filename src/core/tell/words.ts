/** The plan's own words as people read them: one table each, so that no internal word gets out. */
import type { Outcome, Report } from '../plan/types.ts';

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

/** `1 issue`, `2 issues`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
