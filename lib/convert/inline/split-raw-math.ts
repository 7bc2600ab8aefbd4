import type { RichText, TextRun } from '../../blocks/rich-text.ts';
import { findRawMath, type RawFormula } from './find-raw-math.ts';

/** A paragraph parted at the display formulas that its author typed into it. */
export type RawMathPart = { runs: RichText[] } | { expression: string };

/** Turns TeX that stands between delimiters in running text into equations; code is left alone. */
export function splitRawMath(runs: RichText[]): RawMathPart[] {
  if (runs.length === 0) return [];
  if (!runs.some(mayHoldMath)) return [{ runs }];
  const formulas = findRawMath(runs.map(searchableText).join(''));
  return formulas.length === 0 ? [{ runs }] : cutAt(runs, formulas);
}

function mayHoldMath(run: RichText): boolean {
  return run.type === 'text' && (run.text.content.includes('$') || run.text.content.includes('\\'));
}

/** The text as `findRawMath` may see it: NUL, which ends every formula, where a run cannot be part of one. */
function searchableText(run: RichText): string {
  if (run.type === 'equation') return '\0';
  return run.annotations?.code ? '\0'.repeat(run.text.content.length) : run.text.content;
}

function cutAt(runs: readonly RichText[], formulas: readonly RawFormula[]): RawMathPart[] {
  const parts: RawMathPart[] = [];
  let current: RichText[] = [];
  const endPart = () => {
    const trimmed = trimRuns(current);
    if (trimmed.length > 0) parts.push({ runs: trimmed });
    current = [];
  };
  const cursor = new RunCursor(runs);
  for (const { start, end, expression, display } of formulas) {
    current.push(...cursor.takeUntil(start));
    const [first] = cursor.takeUntil(end);
    if (display) {
      endPart();
      parts.push({ expression });
    } else {
      const annotations = first?.annotations ? { annotations: first.annotations } : {};
      current.push({ type: 'equation', equation: { expression }, ...annotations });
    }
  }
  current.push(...cursor.takeUntil(Number.POSITIVE_INFINITY));
  endPart();
  return parts;
}

/** Reads runs from left to right, cutting those that a border falls into. */
class RunCursor {
  private index = 0;
  private offset = 0;
  private position = 0;
  private readonly runs: readonly RichText[];

  constructor(runs: readonly RichText[]) {
    this.runs = runs;
  }

  takeUntil(end: number): RichText[] {
    const taken: RichText[] = [];
    for (let run = this.runs[this.index]; run && this.position < end; run = this.runs[this.index]) {
      const rest = run.type === 'text' ? run.text.content.length - this.offset : 1;
      const length = Math.min(rest, end - this.position);
      taken.push(run.type === 'text' ? sliceRun(run, this.offset, this.offset + length) : run);
      this.position += length;
      this.offset += length;
      if (length < rest) break;
      this.index++;
      this.offset = 0;
    }
    return taken;
  }
}

function sliceRun(run: TextRun, start: number, end: number): TextRun {
  return { ...run, text: { ...run.text, content: run.text.content.slice(start, end) } };
}

/** Without the white space that stood between text and a display formula. */
function trimRuns(runs: readonly RichText[]): RichText[] {
  const kept = [...runs];
  for (let first = kept[0]; first?.type === 'text'; first = kept[0]) {
    const content = first.text.content.trimStart();
    if (content !== '') {
      kept[0] = { ...first, text: { ...first.text, content } };
      break;
    }
    kept.shift();
  }
  for (let last = kept.at(-1); last?.type === 'text'; last = kept.at(-1)) {
    const content = last.text.content.trimEnd();
    if (content !== '') {
      kept[kept.length - 1] = { ...last, text: { ...last.text, content } };
      break;
    }
    kept.pop();
  }
  return kept;
}
