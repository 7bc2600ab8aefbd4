import type { RichText } from '../../blocks/rich-text.ts';
import { sameStyle } from './inline-style.ts';

const PLAIN = {};

/** Merges neighbouring text runs that look the same and lead to the same place. */
export function mergeRuns(runs: readonly RichText[]): RichText[] {
  const merged: RichText[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.type === 'text' && run.type === 'text' && sameStyle(styleOf(last), styleOf(run))) {
      const content = last.text.content + run.text.content;
      merged[merged.length - 1] = { ...last, text: { ...last.text, content } };
    } else merged.push(run);
  }
  return merged;
}

function styleOf(run: RichText & { type: 'text' }) {
  return { marks: run.annotations ?? PLAIN, href: run.text.link?.url ?? null };
}
