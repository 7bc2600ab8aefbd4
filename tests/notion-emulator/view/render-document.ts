import { readFileSync } from 'node:fs';
import { escapeHtml } from './escape-html.ts';

const style = readFileSync(new URL('./page.css', import.meta.url), 'utf8');

/** A whole HTML document in the look of the view. `body` must be safe already. */
export function renderDocument(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title><style>${style}</style><body>${body}</body></html>`;
}
