const COUNTS = ['created', 'updated', 'closed', 'reopened', 'unchanged', 'skipped', 'deferred', 'failed', 'unresolved'];

/** The outputs of a run that did nothing. */
export const NO_OUTPUTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(COUNTS.map((name): [string, string] => [name, '0'])),
  changed: 'false',
  issues: '[]',
};

/** What a run tells that has nothing to do: one line, zeros, and a summary of one line behind remarks, which are list items. */
export function describeNothing(remarks: readonly string[] = []): {
  readonly message: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
} {
  return {
    message: 'This push changes neither a note nor the configuration: nothing to do.',
    outputs: NO_OUTPUTS,
    summary: [
      '## Meeting TODOs: nothing to do',
      ...(remarks.length === 0 ? [] : [remarks.join('\n')]),
      'The push changes neither a note nor the configuration.\n',
    ].join('\n\n'),
  };
}
