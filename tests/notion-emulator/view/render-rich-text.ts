import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { escapeHtml, safeAddress } from './escape-html.ts';
import { renderEquation } from './render-equation.ts';

const TAGS = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['strikethrough', 's'],
  ['underline', 'u'],
] as const;

/** Rich text as HTML: marks, colours, links, mentions and equations. */
export function renderRichText(items: Json): string {
  return arrayOf(items)
    .map((item) => renderItem(objectOf(item)))
    .join('');
}

function renderItem(item: JsonObject): string {
  const annotations = objectOf(item['annotations']);
  let html = escapeHtml(stringOf(item['plain_text'])).replaceAll('\n', '<br>');
  if (item['type'] === 'equation') html = renderEquation(stringOf(item['plain_text']), false);
  if (item['type'] === 'mention') html = `<span class="mention">${html}</span>`;
  for (const [mark, tag] of TAGS) if (annotations[mark] === true) html = `<${tag}>${html}</${tag}>`;
  const color = stringOf(annotations['color']);
  if (color !== '' && color !== 'default') html = `<span class="color-${escapeHtml(color)}">${html}</span>`;
  const href = stringOf(item['href']);
  return href === '' ? html : `<a href="${safeAddress(href)}">${html}</a>`;
}
