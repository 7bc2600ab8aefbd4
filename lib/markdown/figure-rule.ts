import type { Rule } from 'turndown';

/** A caption stands in italics under its picture. */
export const figureRule: Rule = {
  filter: 'figcaption',
  replacement: (content) => (content.trim() ? `\n\n*${content.trim().replace(/\n+/g, ' ')}*\n\n` : ''),
};
