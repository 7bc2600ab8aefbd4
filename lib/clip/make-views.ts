import { NotionError } from '../errors/notion-error.ts';
import type { WebClipsNames } from '../plan/web-clips.ts';
import type { NewView, NotionApi } from '../ports/notion-api.ts';

/** Columns a card of the gallery shows. */
const ON_CARDS = ['site', 'tags'] as const;

/**
 * Gives a new database its gallery and its table, as far as it has none: what is there already, by an earlier try or by
 * Notion itself, is not made again.
 * @throws NotionError when Notion's answer leaves open whether a view was made
 */
export async function makeViews(
  notion: NotionApi,
  databaseId: string,
  dataSourceId: string,
  names: WebClipsNames,
): Promise<void> {
  const schema = await notion.schema(dataSourceId);
  const idOf = (column: keyof typeof names.columns) => {
    const id = schema.find(({ name }) => name === names.columns[column])?.id ?? '';
    // Schemas tell ids percent-encoded, views take them plain.
    return decodeURIComponent(id);
  };
  const place = { databaseId, dataSourceId };
  const wanted: NewView[] = [
    { ...place, type: 'gallery', name: names.gallery, coverId: idOf('cover'), shownIds: ON_CARDS.map(idOf) },
    { ...place, type: 'table', name: names.table },
  ];
  const there = await notion.viewTypes(databaseId);
  for (const view of wanted) if (!there.includes(view.type)) await makeView(notion, view);
}

/** A lost answer is settled by looking: Notion lists a view as soon as it is there. */
async function makeView(notion: NotionApi, view: NewView): Promise<void> {
  try {
    await notion.createView(view);
  } catch (error) {
    if (!(error instanceof NotionError && error.facts.ambiguous)) throw error;
    if (!(await notion.viewTypes(view.databaseId)).includes(view.type)) throw error;
  }
}
