const COUNTS = ['created', 'updated', 'closed', 'reopened', 'unchanged', 'skipped', 'deferred', 'failed', 'unresolved'];

/** The outputs of a run that did nothing. */
export const NO_OUTPUTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(COUNTS.map((name): [string, string] => [name, '0'])),
  changed: 'false',
  issues: '[]',
};

/** What a run tells that has nothing to do: one line, zeros, and a summary of one line. */
export function describeNothing(): {
  readonly message: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
} {
  return {
    message: 'This push changes neither a note nor the configuration: nothing to do.',
    outputs: NO_OUTPUTS,
    summary: '## Meeting TODOs: nothing to do\n\nThe push changes neither a note nor the configuration.\n',
  };
}
