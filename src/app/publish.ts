import * as actions from '@actions/core';
import { appendFile } from 'node:fs/promises';
import { describeAnnotations, type Annotation } from '../core/tell/annotations.ts';
import { hasFailed } from '../core/tell/count-report.ts';
import { describeFailure } from '../core/tell/failure.ts';
import { describeLog } from '../core/tell/log.ts';
import { describeOutputs } from '../core/tell/outputs.ts';
import { describeSummary } from '../core/tell/summary.ts';
import type { Report } from '../core/plan/types.ts';
import type { Problem } from '../core/text/types.ts';
import type { View } from '../core/tell/view.ts';

/** Writes log, annotations, outputs and job summary; gives the exit status that tells the truth. */
export async function publishReport(report: Report, view: View, isScheduled: boolean): Promise<number> {
  for (const { title, lines } of describeLog(report)) {
    actions.startGroup(title);
    for (const line of lines) actions.info(line);
    actions.endGroup();
  }
  for (const { level, message, file, line, column } of describeAnnotations(report, isScheduled)) {
    const place = file === null ? {} : { file, startLine: line, startColumn: column };
    actions[level](message, place);
  }
  const isTold = writeOutputs(describeOutputs(report));
  await writeSummary(describeSummary(report, view));
  return hasFailed(report) || !isTold ? 1 : 0;
}

/**
 * Tells what kept a run from even making a plan, each problem of the configuration at its own place, and gives the exit
 * status: only errors fail.
 */
export async function publishFailure(
  problems: readonly (Problem | string)[],
  level: Annotation['level'] = 'error',
): Promise<number> {
  const sentences = problems.map((problem) =>
    typeof problem === 'string'
      ? { text: problem, place: {} }
      : {
          text: `${problem.note}:${problem.line}:${problem.column}: ${problem.message}`,
          place: { file: problem.note, startLine: problem.line, startColumn: problem.column },
        },
  );
  for (const { text, place } of sentences) actions[level](text, place);
  const { outputs, summary } = describeFailure(sentences.map(({ text }) => text));
  const isTold = writeOutputs(outputs);
  await writeSummary(summary);
  return level === 'error' || !isTold ? 1 : 0;
}

/** Whether the steps that follow can read the outputs; what was done stands in the summary all the same. */
function writeOutputs(outputs: Readonly<Record<string, string>>): boolean {
  try {
    for (const [name, value] of Object.entries(outputs)) actions.setOutput(name, value);
    return true;
  } catch (error) {
    actions.error(`Could not write the outputs (${String(error)})`);
    return false;
  }
}

async function writeSummary(text: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  await appendFile(file, text).catch((error: unknown) =>
    actions.warning(`Could not write the job summary (${String(error)})`),
  );
}
