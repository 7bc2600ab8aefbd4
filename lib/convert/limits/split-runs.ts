import { MAX_EQUATION_LENGTH, MAX_RICH_TEXT_RUNS, MAX_TEXT_LENGTH } from '../../blocks/limits.ts';
import type { EquationRun, RichText } from '../../blocks/rich-text.ts';
import type { Report } from './report.ts';
import { splitText } from './split-text.ts';

/** Cuts rich text into arrays that Notion takes: runs of 2,000 units, 100 runs to an array. At least one array. */
export function splitRuns(runs: readonly RichText[], report: Report): RichText[][] {
  if (runs.length <= MAX_RICH_TEXT_RUNS && runs.every(fits)) return [[...runs]];
  const short: RichText[] = [];
  for (const run of runs) short.push(...splitRun(run, report));
  if (short.length <= MAX_RICH_TEXT_RUNS) return [short];
  report('text', startOf(runs), 'text-split');
  const arrays: RichText[][] = [];
  for (let start = 0; start < short.length; start += MAX_RICH_TEXT_RUNS) {
    arrays.push(short.slice(start, start + MAX_RICH_TEXT_RUNS));
  }
  return arrays;
}

function fits(run: RichText): boolean {
  const isText = run.type === 'text';
  const text = isText ? run.text.content : run.equation.expression;
  return text.length <= (isText ? MAX_TEXT_LENGTH : MAX_EQUATION_LENGTH) && text.isWellFormed();
}

function splitRun(run: RichText, report: Report): RichText[] {
  if (run.type === 'equation') return splitEquation(run, report);
  const content = run.text.content.toWellFormed();
  return splitText(content, MAX_TEXT_LENGTH).map((part) => ({ ...run, text: { ...run.text, content: part } }));
}

/** A formula too long for Notion cannot be cut without breaking it: it stays as its TeX, in code. */
function splitEquation(run: EquationRun, report: Report): RichText[] {
  const expression = run.equation.expression.toWellFormed();
  if (expression.length <= MAX_EQUATION_LENGTH) return [{ ...run, equation: { expression } }];
  report('math', expression, 'math-too-long');
  return splitText(expression, MAX_TEXT_LENGTH).map((content) => ({
    type: 'text',
    text: { content },
    annotations: { ...run.annotations, code: true },
  }));
}

function startOf(runs: readonly RichText[]): string {
  const [first] = runs;
  return first?.type === 'text' ? first.text.content : (first?.equation.expression ?? '');
}
