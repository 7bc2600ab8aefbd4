import { MAX_EQUATION_LENGTH, MAX_RICH_TEXT_RUNS, MAX_TEXT_LENGTH } from '../../blocks/limits.ts';
import type { RichText } from '../../blocks/rich-text.ts';
import { splitText } from './split-text.ts';

/** Cuts rich text into arrays that Notion takes: runs of 2,000 units, 100 runs to an array. */
export function splitRuns(runs: readonly RichText[]): RichText[][] {
  const short: RichText[] = [];
  for (const run of runs) short.push(...splitRun(run));
  if (short.length <= MAX_RICH_TEXT_RUNS) return [short];
  const arrays: RichText[][] = [];
  for (let start = 0; start < short.length; start += MAX_RICH_TEXT_RUNS) {
    arrays.push(short.slice(start, start + MAX_RICH_TEXT_RUNS));
  }
  return arrays;
}

function splitRun(run: RichText): RichText[] {
  if (run.type === 'equation') return splitEquation(run);
  const content = run.text.content.toWellFormed();
  if (content.length <= MAX_TEXT_LENGTH && content === run.text.content) return [run];
  return splitText(content, MAX_TEXT_LENGTH).map((part) => ({ ...run, text: { ...run.text, content: part } }));
}

/** A formula too long for Notion cannot be cut without breaking it: it stays as its TeX, in code. */
function splitEquation(run: RichText & { type: 'equation' }): RichText[] {
  const expression = run.equation.expression.toWellFormed();
  if (expression.length <= MAX_EQUATION_LENGTH) return [{ ...run, equation: { expression } }];
  return splitText(expression, MAX_TEXT_LENGTH).map((content) => ({
    type: 'text',
    text: { content },
    annotations: { ...run.annotations, code: true },
  }));
}
