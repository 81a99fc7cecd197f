import type { Problem } from '../core/text/types.ts';
import { clean } from './paint.ts';

/** `path:line:column: message`, as editors and CI understand it. */
export function formatProblem({ note, line, column, severity, message }: Problem): string {
  return `${clean(note)}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${clean(message)}`;
}
