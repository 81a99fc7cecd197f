import { version } from '../version.ts';
import { findForeignOption, parseArguments, type Arguments } from './arguments.ts';
import { findNearest } from './find-nearest.ts';
import { HELP, type Command } from './help.ts';
import { clean } from './paint.ts';

/** Each command in its own chunk, so that `--help` loads none of them. */
const COMMANDS: Readonly<Record<Command, () => Promise<(args: Arguments) => Promise<number>>>> = {
  extract: async () => (await import('./extract.ts')).runExtract,
  check: async () => (await import('./check.ts')).runCheck,
  plan: async () => (await import('./plan.ts')).runPlan,
  apply: async () => (await import('./plan.ts')).runApply,
  agenda: async () => (await import('./agenda.ts')).runAgenda,
  people: async () => (await import('./people.ts')).runPeople,
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
  const isHelp = args.help || args.command === 'help';
  const [command = ''] = args.command === 'help' ? args.paths : [args.command];
  if (command === '') {
    process.stdout.write(HELP['']);
    return isHelp ? 0 : 2;
  }
  if (!isCommand(command)) return refuse(describeUnknown(command));
  if (isHelp) {
    process.stdout.write(HELP[command]);
    return 0;
  }
  const foreign = findForeignOption(command, words);
  if (foreign !== null) return refuse(foreign);
  if (command === 'init' && args.paths.length > 0) return refuse('init takes no paths: it reads the whole repository');
  try {
    const run = await COMMANDS[command]();
    return await run(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`meeting-todos: ${message.split('\n').map(clean).join('\n')}\n`);
    return 1;
  }
}

function describeUnknown(command: string): string {
  const nearest = findNearest(command, Object.keys(COMMANDS));
  return `there is no command \`${command}\`${nearest === null ? '' : `; did you mean \`${nearest}\`?`}`;
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(COMMANDS, word);
}

function refuse(problem: string): number {
  process.stderr.write(`meeting-todos: ${clean(problem)}\nTry: meeting-todos help\n`);
  return 2;
}
