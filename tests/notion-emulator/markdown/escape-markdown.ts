/** The characters that Notion's Markdown escapes outside code (notion-api.md §9). */
const SPECIAL = /[\\*~`$[\]<>{}|^]/g;

export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, (character) => `\\${character}`);
}
