import { compilePatternsOnce } from './shell/machine/compile-patterns-once.ts';

// A reader that has seen enough (`| head`) is not a failure and must not stop an `apply` halfway. A full disk is.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (stream === process.stdout)
      process.stderr.write(`meeting-todos: the output cannot be written (${error.message})\n`);
    process.exit(1);
  });
compilePatternsOnce();
const { runCli } = await import('./cli/run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2));
