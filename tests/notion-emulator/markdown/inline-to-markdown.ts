import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Rich text as inline Markdown; a line break becomes `<br>`. */
export function inlineToMarkdown(items: Json): string {
  return arrayOf(items)
    .map((item) => renderItem(objectOf(item)))
    .join('');
}

const MARKS = [
  ['bold', '**'],
  ['italic', '*'],
  ['strikethrough', '~~'],
] as const;

function renderItem(item: JsonObject): string {
  const text = stringOf(item['plain_text']);
  if (item['type'] === 'equation') return `$${text}$`;
  const annotations = objectOf(item['annotations']);
  let out = annotations['code'] === true ? `\`${text}\`` : escapeMarkdown(text).replaceAll('\n', '<br>');
  for (const [mark, sign] of MARKS) if (annotations[mark] === true) out = `${sign}${out}${sign}`;
  const color = stringOf(annotations['color'] ?? 'default').replace('_background', '_bg');
  if (annotations['underline'] === true) out = `<span underline="true">${out}</span>`;
  if (color !== 'default') out = `<span color="${color}">${out}</span>`;
  const href = stringOf(item['href']);
  return href === '' ? out : `[${out}](${href})`;
}
