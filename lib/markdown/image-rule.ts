import type { Rule } from 'turndown';

/** A picture, whose description may hold signs of Markdown. */
export const imageRule = (escaped: (text: string) => string): Rule => ({
  filter: 'img',
  replacement: (_, node) => {
    const image = node as Element; // the filter lets only `img` through
    const address = (image.getAttribute('src') ?? '').replace(/[\s()<>\\]/g, percentEncoded);
    if (address === '') return '';
    const text = escaped((image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim());
    const title = image.getAttribute('title');
    return `![${text}](${address}${title ? ` "${title}"` : ''})`;
  },
});

/** `encodeURIComponent` would leave parentheses as they are. */
function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
}
