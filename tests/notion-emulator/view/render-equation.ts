import katex from 'katex';

/** An expression as MathML; as its own source, marked, where KaTeX cannot read it (Notion shows the same). */
export function renderEquation(expression: string, displayMode: boolean): string {
  return katex.renderToString(expression, { output: 'mathml', displayMode, throwOnError: false, trust: false });
}
