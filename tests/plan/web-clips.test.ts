import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proposeColumns, WEB_CLIPS_COLUMNS, webClipsColumns } from '../../lib/plan/web-clips.ts';

const LOCALES = join(import.meta.dirname, '../../locales');
const languages = readdirSync(LOCALES).map((file) => {
  const { webClips } = JSON.parse(readFileSync(join(LOCALES, file), 'utf8'));
  return { language: file.replace('.json', ''), webClips: webClips as Record<string, string> }; // The file is ours.
});

describe.each(languages)('in $language', ({ webClips }) => {
  const names = WEB_CLIPS_COLUMNS.map((column) => [column, webClips[column] ?? ''] as const);
  const types = Object.entries(webClips).flatMap(([key, name]) => (/^type./.test(key) ? [name] : []));
  const [database = '', gallery = '', table = ''] = [webClips['database'], webClips['gallery'], webClips['table']];
  const columns = webClipsColumns({ database, gallery, table, columns: nameEach(names), types });

  test('a database of ours has all its columns, and each is filled by its name', () => {
    const schema = Object.entries(columns).map(([name, column]) => ({ id: name, name, type: typeOf(column) }));
    expect(schema).toHaveLength(WEB_CLIPS_COLUMNS.length);
    expect(proposeColumns(schema, {}).missing).toEqual([]);
  });

  test('its types are options Notion takes', () => {
    expect(new Set(types).size).toBe(5);
    expect(types.filter((type) => type.includes(','))).toEqual([]);
  });
});

type Names = Parameters<typeof webClipsColumns>[0]['columns'];

function nameEach(names: readonly (readonly [string, string])[]): Names {
  return Object.fromEntries(names) as Names; // It has a name for each of the columns.
}

function typeOf(column: object): string {
  return Object.keys(column)[0] ?? '';
}
