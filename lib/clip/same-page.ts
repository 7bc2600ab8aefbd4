import type { PropertyValues } from '../blocks/property.ts';
import { wordsOf } from '../blocks/words-of.ts';
import type { StoredPage } from '../ports/notion-api.ts';

/** True when a stored page has the title and the address that were sent. */
export function samePage(sent: PropertyValues, page: StoredPage): boolean {
  return Object.entries(sent).every(([name, value]) => {
    const stored: { title?: { plain_text?: string }[]; url?: string } = Object(page.properties[name]);
    if ('title' in value)
      return wordsOf(value.title) === (stored.title ?? []).map((run) => run.plain_text ?? '').join('');
    return !('url' in value) || value.url === stored.url;
  });
}
