import { spawn } from 'node:child_process';

/** A Node program to run. */
export interface ProcessRun {
  /** Absolute path of the JavaScript file. */
  readonly entry: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  /** The whole environment; nothing is inherited but `PATH`. */
  readonly env: Readonly<Record<string, string>>;
  /** The program to run it with; default this Node. */
  readonly node?: string;
  /** Kills the process, without a chance to clean up, when it fires. */
  readonly killSignal?: AbortSignal;
}

/** What became of it. */
export interface ProcessResult {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** A run that takes longer than this many milliseconds hangs. */
const TIMEOUT = 120_000;

/** Runs a program to its end. */
export function runProcess(run: ProcessRun): Promise<ProcessResult> {
  const started = performance.now();
  const env = { PATH: process.env['PATH'] ?? '', ...run.env };
  const child = spawn(run.node ?? process.execPath, [run.entry, ...(run.args ?? [])], {
    cwd: run.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT,
    killSignal: 'SIGKILL',
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  run.killSignal?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
        milliseconds: performance.now() - started,
      }),
    );
  });
}
