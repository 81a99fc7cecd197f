import { finishWithNothing, hasNothingToDo } from './app/quick-exit.ts';
import { compilePatternsOnce } from './shell/machine/compile-patterns-once.ts';

compilePatternsOnce();
try {
  if (await hasNothingToDo(process.env)) finishWithNothing(process.env);
  else process.exitCode = await (await import('./app/run-action.ts')).runAction(process.env);
} catch (error) {
  process.stdout.write(`::error::${error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'unknown error'}\n`);
  process.exitCode = 1;
}
