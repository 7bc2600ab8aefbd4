import type { ArticlePart } from './article-part.ts';
import { renderHtml } from './render-html.ts';

/** A page whose list items, or quotes, are nested `depth` deep, one text on each level. */
export function nestedPage(kind: 'lists' | 'quotes', depth: number): string {
  const [open, close] = kind === 'lists' ? ['<ul><li>', '</li></ul>'] : ['<blockquote><p>', '</blockquote>'];
  const end = kind === 'lists' ? '' : '</p>';
  const levels = Array.from({ length: depth }, (_, level) => `${open}${levelText(level + 1)}${end}`);
  const nested = levels.join('') + close.repeat(depth);
  return renderHtml(`Nested ${depth} deep`, INTRODUCTION).replace('</article>', `${nested}</article>`);
}

export function levelText(level: number): string {
  return `Level ${level}, a line of text that stands inside all the levels above it.`;
}

const INTRODUCTION: ArticlePart[] = [
  {
    kind: 'paragraph',
    runs: [
      { text: 'Every level of this page has its own text, so that a reader can tell whether one of them is lost.' },
    ],
  },
];
