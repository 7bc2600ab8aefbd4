import type { RichText } from './rich-text.ts';

/** The words of rich text without marks. */
export function wordsOf(runs: readonly RichText[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text.content : run.equation.expression)).join('');
}
