import { runAction } from './run-action.ts';

process.exitCode = await runAction(process.env).catch((error: unknown) => {
  process.stdout.write(`::error::${error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'unknown error'}\n`);
  return 1;
});
