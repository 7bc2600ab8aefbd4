import type { RichText } from '../blocks/rich-text.ts';

/** Longest content of one run, UTF-16 units. Source: https://developers.notion.com/reference/request-limits */
const MAX_TEXT = 2_000;

/** Text in runs that Notion takes, cut between characters, never inside one. */
export function cutText(text: string): RichText[] {
  const runs: RichText[] = [];
  let content = '';
  for (const character of text) {
    if (content.length + character.length > MAX_TEXT) {
      runs.push({ type: 'text', text: { content } });
      content = '';
    }
    content += character;
  }
  return content ? [...runs, { type: 'text', text: { content } }] : runs;
}
