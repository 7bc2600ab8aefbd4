/** The characters that Notion's Markdown escapes outside code (developers.notion.com: working-with-markdown-content). */
const SPECIAL = /[\\*~`$[\]<>{}|^]/g;

export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, (character) => `\\${character}`);
}
