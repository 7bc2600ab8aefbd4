import type { Json } from '../json.ts';
import { showValue } from './show-value.ts';

/** One sentence of Notion's validator, and how deep in the body it points. */
export interface Problem {
  readonly path: string;
  readonly depth: number;
  readonly expectation: string;
  readonly value: Json;
}

/** `body.a should be b, instead was c.` */
export function problemLine(problem: Problem): string {
  return `${problem.path} should be ${problem.expectation}, instead was ${showValue(problem.value)}.`;
}

/**
 * The message of a failed schema check. Several sentences mean a union of which no
 * alternative fits: Notion asks to fix one of them.
 */
export function problemMessage(location: string, problems: readonly Problem[]): string {
  const lines = problems.map(problemLine);
  if (lines.length === 1) return `${location} failed validation: ${lines[0]}`;
  return `${location} failed validation. Fix one:\n${lines.join('\n')}`;
}
