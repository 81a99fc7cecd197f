import type { Report } from '../core/plan/types.ts';
import { describeReason } from '../core/tell/words.ts';
import { clean } from './paint.ts';

/** What changes a reason. */
const HINTS: Readonly<Record<string, string>> = { 'before since': ' (`--since none` includes them)' };

/** Why TODOs open no issue, the most frequent reason first, on one line; empty when none is skipped. */
export function describeSkipped({ skipped }: Pick<Report, 'skipped'>): string {
  const counts = new Map<string, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} ${clean(describeReason(reason))}${HINTS[reason] ?? ''}`);
  return parts.length === 0 ? '' : `skipped: ${parts.join(', ')}\n`;
}
