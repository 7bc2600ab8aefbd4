import { plainText } from '../content/store-rich-text.ts';
import type { Call } from '../http/call.ts';
import { arrayOf, type Json, type JsonObject, objectOf } from '../json.ts';
import { undashed } from '../model/ids.ts';
import { minute } from '../model/stamps.ts';
import type { State } from '../model/state.ts';
import type { DataSource, Page, Property } from '../model/types.ts';
import { archivedKey } from './block.ts';
import { emptyValue } from './empty-value.ts';
import { type Reader, resolveFiles } from './resolve-files.ts';

/** Every value longer than this is cut in a page object; the property endpoint gives the rest. */
const MOST_REFERENCES = 25;

/** A page as answered. `only` names the property ids asked for with `filter_properties`. */
export function serialisePage(call: Call, page: Page, only?: readonly string[]): JsonObject {
  return {
    object: 'page',
    id: page.id,
    created_time: minute(page.createdTime),
    last_edited_time: minute(page.lastEditedTime),
    created_by: { object: 'user', id: page.createdBy },
    last_edited_by: { object: 'user', id: page.lastEditedBy },
    cover: resolveFiles(call, page.cover),
    icon: resolveFiles(call, page.icon),
    parent: { ...page.parent },
    in_trash: page.inTrash,
    is_archived: page.isArchived,
    is_locked: page.isLocked,
    properties: serialiseProperties(call, page, only),
    url: pageUrl(call, page),
    public_url: null,
    ...archivedKey(call, page.inTrash),
  };
}

/** `https://app.notion.com/p/<Title-slug>-<id32>`. */
export function pageUrl(call: Pick<Call, 'origins'>, page: Page): string {
  const slug = pageTitle(page)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const id = undashed(page.id);
  return `${call.origins.app}/p/${slug === '' ? id : `${encodeURIComponent(slug)}-${id}`}`;
}

export function pageTitle(page: Page): string {
  const title = Object.values(page.values).find((value) => value['type'] === 'title');
  return plainText(title?.['title']);
}

/** The schema a page's properties follow; a page outside a data source has a title only. */
export function schemaOf(state: State, page: Page): readonly Property[] {
  return dataSourceOf(state, page)?.properties ?? [titleOnly];
}

export function dataSourceOf(state: State, page: Page): DataSource | undefined {
  return page.parent.type === 'data_source_id' ? state.dataSources.get(page.parent.data_source_id) : undefined;
}

const titleOnly: Property = { id: 'title', name: 'title', type: 'title', description: null, config: {} };

function serialiseProperties(call: Call, page: Page, only: readonly string[] | undefined): JsonObject {
  const properties = schemaOf(call.state, page).filter(
    ({ id, name }) =>
      only === undefined || only.some((each) => each === id || each === name || encodeURIComponent(each) === id),
  );
  return Object.fromEntries(properties.map((property) => [property.name, serialiseValue(call, page, property)]));
}

/** The bare value of a property, whole, with files signed. */
export function propertyValue(reader: Reader, page: Page, { id, type }: Property): Json {
  const kept = computedValue(page, type) ?? objectOf(page.values[id] ?? emptyValue(type))[type];
  return resolveFiles(reader, kept);
}

/** A property as a page object holds it. */
export function serialiseValue(reader: Reader, page: Page, property: Property): JsonObject {
  const { id, type } = property;
  const value = propertyValue(reader, page, property);
  if (type === 'relation') {
    const all = arrayOf(value);
    return { id, type, relation: all.slice(0, MOST_REFERENCES), has_more: all.length > MOST_REFERENCES };
  }
  return { id, type, [type]: value };
}

function computedValue(page: Page, type: string): JsonObject | string | undefined {
  if (type === 'created_time') return minute(page.createdTime);
  if (type === 'last_edited_time') return minute(page.lastEditedTime);
  if (type === 'created_by') return userReference(page.createdBy);
  if (type === 'last_edited_by') return userReference(page.lastEditedBy);
  return undefined;
}

function userReference(id: string): JsonObject {
  return { object: 'user', id };
}
