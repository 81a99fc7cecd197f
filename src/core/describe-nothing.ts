/** What a run tells that has nothing to do: one line, zeros, and a summary of one line. */
export function describeNothing(): {
  readonly message: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
} {
  const counts = [
    'created',
    'updated',
    'closed',
    'reopened',
    'unchanged',
    'skipped',
    'deferred',
    'failed',
    'unresolved',
  ];
  return {
    message: 'This push changes neither a note nor the configuration: nothing to do.',
    outputs: {
      ...Object.fromEntries(counts.map((name): [string, string] => [name, '0'])),
      changed: 'false',
      issues: '[]',
    },
    summary: '## Meeting TODOs: nothing to do\n\nThe push changes neither a note nor the configuration.\n',
  };
}
