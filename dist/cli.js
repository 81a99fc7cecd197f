#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  compilePatternsOnce
} from "./chunk-QZKOAV2O.js";
import "./chunk-LQK3ML4U.js";

// src/cli.ts
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code === "EPIPE") return;
    if (stream === process.stdout)
      process.stderr.write(`meeting-todos: the output cannot be written (${error.message})
`);
    process.exit(1);
  });
compilePatternsOnce();
var { runCli } = await import("./run-cli-7XVJWYTJ.js");
process.exitCode = await runCli(process.argv.slice(2));
