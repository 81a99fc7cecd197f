import type { Outcome } from '../core/plan/types.ts';

const DONE = { create: 'opened', update: 'updated', close: 'closed', reopen: 'reopened' } as const;

/** A one-line display of how far applying is; nothing at all where nobody watches. */
export function createProgress(stream: NodeJS.WriteStream): {
  readonly step: (outcome: Outcome, total: number) => void;
  readonly end: () => void;
} {
  let done = 0;
  return {
    step: (outcome, total) => {
      done += 1;
      if (!stream.isTTY) return;
      const name = outcome.number === null ? outcome.subject.repo : `${outcome.subject.repo}#${outcome.number}`;
      stream.write(
        `\r\u001b[K${done}/${total} ${outcome.status === 'done' ? DONE[outcome.verb] : outcome.status} ${name}`,
      );
    },
    end: () => {
      if (stream.isTTY && done > 0) stream.write('\r\u001b[K');
    },
  };
}
