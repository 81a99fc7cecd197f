import * as actions from '@actions/core';
import { appendFile } from 'node:fs/promises';
import { describeAnnotations } from './core/describe-annotations.ts';
import { hasFailed } from './core/count-report.ts';
import { describeLog } from './core/describe-log.ts';
import { describeOutputs } from './core/describe-outputs.ts';
import { describeSummary } from './core/describe-summary.ts';
import type { Report } from './core/plan-types.ts';
import type { Problem } from './core/types.ts';
import type { View } from './core/view.ts';

/** Writes log, annotations, outputs and job summary; gives the exit status that tells the truth. */
export async function publishReport(report: Report, view: View): Promise<number> {
  for (const { title, lines } of describeLog(report)) {
    actions.startGroup(title);
    for (const line of lines) actions.info(line);
    actions.endGroup();
  }
  for (const { level, message, file, line, column } of describeAnnotations(report)) {
    const place = file === null ? {} : { file, startLine: line, startColumn: column };
    actions[level](message, place);
  }
  for (const [name, value] of Object.entries(describeOutputs(report))) actions.setOutput(name, value);
  await writeSummary(describeSummary(report, view));
  return hasFailed(report) && report.mode !== 'preview' ? 1 : 0;
}

/** Errors of the configuration, each at its own place. */
export function publishProblems(problems: readonly Problem[]): void {
  for (const { note, line, column, message } of problems) {
    actions.error(`${note}:${line}:${column}: ${message}`, { file: note, startLine: line, startColumn: column });
  }
}

async function writeSummary(text: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  await appendFile(file, text).catch((error: unknown) =>
    actions.warning(`The job summary cannot be written (${String(error)})`),
  );
}
