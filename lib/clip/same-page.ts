import type { PropertyValues } from '../blocks/property.ts';
import type { RichText } from '../blocks/rich-text.ts';
import type { StoredPage } from '../ports/notion-api.ts';

/** True when a stored page has the title and the address that were sent. */
export function samePage(sent: PropertyValues, page: StoredPage): boolean {
  return Object.entries(sent).every(([name, value]) => {
    const stored: { title?: { plain_text?: string }[]; url?: string } = Object(page.properties[name]);
    if ('title' in value)
      return textOf(value.title) === (stored.title ?? []).map((run) => run.plain_text ?? '').join('');
    return !('url' in value) || value.url === stored.url;
  });
}

function textOf(runs: readonly RichText[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text.content : run.equation.expression)).join('');
}
