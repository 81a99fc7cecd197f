import { version } from '../version.ts';
import { parseArguments, type Arguments } from './arguments.ts';
import { HELP } from './help.ts';

/** Each command in its own chunk, so that `--help` loads none of them. */
const COMMANDS: Readonly<Record<string, () => Promise<(args: Arguments) => Promise<number>>>> = {
  extract: async () => (await import('./extract.ts')).runExtract,
  check: async () => (await import('./check.ts')).runCheck,
  plan: async () => (await import('./plan.ts')).runPlan,
  apply: async () => (await import('./plan.ts')).runApply,
  init: async () => (await import('./init.ts')).runInit,
};

/** Runs the command line and gives the exit status: 0 fine, 1 findings or failures, 2 wrong usage. */
export async function runCli(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words);
  if ('problem' in parsed) return refuse(parsed.problem);
  const args = parsed.arguments;
  if (args.version) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const help = HELP[args.command];
  if (args.help || args.command === '') {
    process.stdout.write(help ?? HELP[''] ?? '');
    return args.help ? 0 : 2;
  }
  const load = Object.hasOwn(COMMANDS, args.command) ? COMMANDS[args.command] : undefined;
  if (load === undefined) return refuse(`there is no command \`${args.command}\``);
  try {
    return await (
      await load()
    )(args);
  } catch (error) {
    process.stderr.write(`meeting-todos: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function refuse(problem: string): number {
  process.stderr.write(`meeting-todos: ${problem}\nTry: meeting-todos --help\n`);
  return 2;
}
