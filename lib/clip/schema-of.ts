import type { TargetSchema } from '../blocks/property.ts';
import { NotionError } from '../errors/notion-error.ts';
import type { NotionApi } from '../ports/notion-api.ts';
import type { SchemaCache } from '../ports/schema-cache.ts';
import type { Destination } from '../settings/destination.ts';

/** The id of the title column is always `title`, and Notion takes it in place of the name. */
const TITLE_ONLY: TargetSchema = [{ id: 'title', name: 'title', type: 'title' }];

/**
 * The columns of a destination; a page has none but the title of what is made in it. Of a data source: as Notion says now, or, while Notion cannot be asked, as they were last seen, so that a
 * clip is accepted at once and offline too.
 * @throws NotionError when Notion answers that the clip cannot be saved there
 */
export async function schemaOf(
  ports: { schemas: SchemaCache },
  notion: NotionApi,
  { kind, id }: Pick<Destination, 'kind' | 'id'>,
): Promise<TargetSchema> {
  if (kind === 'page') return TITLE_ONLY;
  try {
    const schema = await notion.schema(id);
    await ports.schemas.put(id, schema);
    return schema;
  } catch (error) {
    if (!(error instanceof NotionError && error.facts.transient)) throw error;
    return (await ports.schemas.get(id)) ?? TITLE_ONLY;
  }
}
