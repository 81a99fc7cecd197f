import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../embedded-github/read-body.ts';
import type { ProcessResult } from './run-process.ts';
import { runProcess } from './run-process.ts';
import type { WorkflowEvent, WorkflowRepository } from './workflow-event.ts';
import { describeEvent, listEventVariables } from './workflow-event.ts';

/** One workflow run of the action. */
export interface ActionRun {
  /** Folder of the checkout that holds `action.yml` and `dist/action.js`. */
  readonly actionDirectory: string;
  /** `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  readonly repository: WorkflowRepository;
  readonly event: WorkflowEvent;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** What `${{ github.token }}` stands for. */
  readonly token: string;
  /** Inputs as in `with:`; the others have the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further or other variables. */
  readonly env?: Readonly<Record<string, string>>;
  readonly killSignal?: AbortSignal;
  /** Replaces `dist/action.js`. */
  readonly entry?: string;
  readonly node?: string;
}

/** What the run left behind. */
export interface ActionResult extends ProcessResult {
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary, Markdown. */
  readonly summary: string;
}

/** Runs the built action as the runner does: its own process, with the runner's variables and files. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const directory = mkdtempSync(path.join(tmpdir(), 'meeting-todos-run-'));
  const files = {
    GITHUB_EVENT_PATH: path.join(directory, 'event.json'),
    GITHUB_OUTPUT: path.join(directory, 'output'),
    GITHUB_STEP_SUMMARY: path.join(directory, 'summary.md'),
    GITHUB_ENV: path.join(directory, 'env'),
    GITHUB_STATE: path.join(directory, 'state'),
    GITHUB_PATH: path.join(directory, 'path'),
  };
  try {
    for (const file of Object.values(files)) writeFileSync(file, '');
    writeFileSync(files.GITHUB_EVENT_PATH, JSON.stringify(describeEvent(run.event, run.repository)));
    const result = await runProcess({
      entry: run.entry ?? path.join(run.actionDirectory, 'dist', 'action.js'),
      cwd: run.workspace,
      env: { ...files, RUNNER_TEMP: directory, HOME: directory, ...listVariables(run), ...run.env },
      ...(run.node === undefined ? {} : { node: run.node }),
      ...(run.killSignal === undefined ? {} : { killSignal: run.killSignal }),
    });
    const outputs = parseOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
    return { ...result, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function listVariables(run: ActionRun): Record<string, string> {
  const inputs = { ...readDefaults(run), ...run.inputs };
  // The runner keeps hyphens and replaces blanks only.
  const variables = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const,
  );
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'meeting-todos',
    GITHUB_ACTOR: 'note-taker',
    GITHUB_API_URL: run.apiUrl,
    GITHUB_GRAPHQL_URL: `${run.apiUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: run.event.name,
    GITHUB_JOB: 'sync',
    GITHUB_REPOSITORY: run.repository.name,
    GITHUB_REPOSITORY_ID: String(run.repository.id),
    GITHUB_REPOSITORY_OWNER: run.repository.name.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4217',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_WORKFLOW: 'Meeting TODOs',
    GITHUB_WORKSPACE: run.workspace,
    RUNNER_OS: 'Linux',
    ...listEventVariables(run.event, run.repository),
    ...Object.fromEntries(variables),
  };
}

/** The defaults of action.yml. Of expressions it knows `${{ github.token }}`, which is all there are. */
function readDefaults(run: ActionRun): Record<string, string> {
  const action: unknown = parse(readFileSync(path.join(run.actionDirectory, 'action.yml'), 'utf8'));
  const inputs = isRecord(action) && isRecord(action['inputs']) ? action['inputs'] : {};
  const defaults = Object.entries(inputs).map(([name, input]) => {
    const value = isRecord(input) && typeof input['default'] === 'string' ? input['default'] : '';
    return [name, value === '${{ github.token }}' ? run.token : value] as const;
  });
  return Object.fromEntries(defaults);
}

/** Reads `name=value` lines and `name<<delimiter` blocks. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const found = lines.indexOf(delimiter, index + 1);
      const end = found === -1 ? lines.length : found;
      outputs[name] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return outputs;
}
