import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import type { State } from '../model/state.ts';
import { escapeHtml, safeAddress } from './escape-html.ts';
import { fileAddress } from './file-address.ts';
import { renderRichText } from './render-rich-text.ts';

/** A property value as HTML, chips and all. */
export function renderValue(state: State, value: JsonObject): string {
  const type = stringOf(value['type']);
  const inner = value[type];
  if (inner === null || inner === undefined || (Array.isArray(inner) && inner.length === 0))
    return '<span class="quiet">Empty</span>';
  switch (type) {
    case 'title':
    case 'rich_text':
      return renderRichText(inner);
    case 'url':
      return `<a href="${safeAddress(stringOf(inner))}">${escapeHtml(stringOf(inner))}</a>`;
    case 'select':
    case 'status':
      return chip(inner);
    case 'multi_select':
      return arrayOf(inner).map(chip).join(' ');
    case 'checkbox':
      return `<input type="checkbox" disabled${inner === true ? ' checked' : ''}>`;
    case 'date':
      return [objectOf(inner)['start'], objectOf(inner)['end']].filter(Boolean).map(renderDate).join(' → ');
    case 'created_time':
    case 'last_edited_time':
      return renderDate(inner);
    case 'files':
      return arrayOf(inner)
        .map((file) => fileLink(state, objectOf(file)))
        .join(' ');
    case 'people':
    case 'created_by':
    case 'last_edited_by':
      return (Array.isArray(inner) ? arrayOf(inner) : [inner]).map((each) => person(state, objectOf(each))).join(', ');
    case 'unique_id':
      return escapeHtml([objectOf(inner)['prefix'], objectOf(inner)['number']].filter(Boolean).map(String).join('-'));
    default:
      return escapeHtml(typeof inner === 'object' ? JSON.stringify(inner) : String(inner));
  }
}

/** `3 Feb 2026`, or with its time in UTC. */
function renderDate(value: Json): string {
  const text = stringOf(value);
  const date = new Date(text);
  const hasTime = text.includes('T');
  const format = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
    ...(hasTime ? { timeStyle: 'short' } : {}),
  });
  return `<time datetime="${escapeHtml(text)}">${format.format(date)}${hasTime ? ' UTC' : ''}</time>`;
}

function chip(option: Json): string {
  const { name, color } = objectOf(option);
  return `<span class="chip color-${escapeHtml(stringOf(color))}_background">${escapeHtml(stringOf(name))}</span>`;
}

function fileLink(state: State, file: JsonObject): string {
  return `<a href="${safeAddress(fileAddress(state, file))}">${escapeHtml(stringOf(file['name']))}</a>`;
}

function person(state: State, reference: JsonObject): string {
  return escapeHtml(state.users.get(stringOf(reference['id']))?.name ?? 'Unknown');
}
