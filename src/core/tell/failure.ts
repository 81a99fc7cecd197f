import { NO_OUTPUTS } from './nothing.ts';
import { fitRows } from './parts.ts';
import { escapeText } from '../text/escape-markdown.ts';

/** Characters of the summary that the sentences may take. */
const ROOM = 50_000;

/** What a run tells that came to no plan: the reasons, and zeros. */
export function describeFailure(sentences: readonly string[]): {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
} {
  const policy = { allowed: new Set<string>(), serverUrl: '' };
  const rows = sentences.map((sentence) => `- ❌ ${escapeText(sentence, policy)}`);
  const told = fitRows(rows, ROOM, (left) => `- … and ${left} more`);
  return { outputs: NO_OUTPUTS, summary: `## Meeting TODOs: nothing done\n\n${told.join('\n')}\n` };
}
