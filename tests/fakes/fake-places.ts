import type { NotionPlace } from '../../lib/ports/notion-place.ts';

const AT_THE_TOP = { createdBy: '', createdAt: 0, icon: null, parentId: null, isRow: false, inTrash: false };

/** What can be found and saved to. */
export const PLACES: NotionPlace[] = [
  { ...AT_THE_TOP, kind: 'dataSource', id: 'ds-1', title: 'Reading list', databaseId: 'db-1' },
  { ...AT_THE_TOP, kind: 'page', id: 'page-1', title: 'Library', databaseId: null },
];
