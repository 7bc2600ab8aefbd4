import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { dashed } from '../model/ids.ts';
import { storeDate } from './store-date.ts';

const plain = { bold: false, italic: false, strikethrough: false, underline: false, code: false, color: 'default' };

/** A request's rich text as Notion keeps and answers it: every key present. */
export function storeRichText(items: Json): readonly JsonObject[] {
  return arrayOf(items).map((item) => storeItem(objectOf(item)));
}

function storeItem(item: JsonObject): JsonObject {
  const annotations = { ...plain, ...objectOf(item['annotations']) };
  if (item['equation'] !== undefined) {
    const expression = stringOf(objectOf(item['equation'])['expression']);
    return { type: 'equation', equation: { expression }, annotations, plain_text: expression, href: null };
  }
  if (item['mention'] !== undefined) return storeMention(objectOf(item['mention']), annotations);
  const text = objectOf(item['text']);
  const content = stringOf(text['content']);
  const url = objectOf(text['link'])['url'];
  const link = typeof url === 'string' ? { url } : null;
  return { type: 'text', text: { content, link }, annotations, plain_text: content, href: link ? link.url : null };
}

function storeMention(mention: JsonObject, annotations: JsonObject): JsonObject {
  const type = Object.keys(mention).find((key) => key !== 'type') ?? 'page';
  const target = objectOf(mention[type]);
  const kept = keptTarget(type, target);
  const plainText = mentionText(type, kept);
  const href =
    type === 'page' || type === 'database'
      ? `https://app.notion.com/p/${stringOf(kept['id']).replaceAll('-', '')}`
      : null;
  return { type: 'mention', mention: { type, [type]: kept }, annotations, plain_text: plainText, href };
}

function keptTarget(type: string, target: JsonObject): JsonObject {
  const id = dashed(stringOf(target['id']));
  switch (type) {
    case 'date':
      return storeDate(target);
    case 'user':
      return { object: 'user', id };
    case 'custom_emoji':
      return { id, name: target['name'] ?? '', url: target['url'] ?? '' };
    case 'template_mention':
      return storeTemplateMention(target);
    default:
      return { id };
  }
}

function storeTemplateMention(target: JsonObject): JsonObject {
  const type = target['template_mention_date'] === undefined ? 'template_mention_user' : 'template_mention_date';
  return { type, [type]: target[type] };
}

function mentionText(type: string, target: JsonObject): string {
  if (type === 'date') return [target['start'], target['end']].filter((each) => typeof each === 'string').join(' → ');
  if (type === 'user') return '@User';
  return type === 'custom_emoji' ? `:${stringOf(target['name'])}:` : 'Untitled';
}

export function plainText(items: Json): string {
  return arrayOf(items)
    .map((item) => stringOf(objectOf(item)['plain_text']))
    .join('');
}
