import { readFileSync } from 'node:fs';
import { escapeHtml } from './escape-html.ts';

/** The page around, the blocks in it, and the colours that may cover either: in this order. */
const SHEETS = ['page.css', 'blocks.css', 'colors.css'];
const style = SHEETS.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n');

/** A whole HTML document in the look of the view. `body` must be safe already. */
export function renderDocument(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title><style>${style}</style><body>${body}</body></html>`;
}
