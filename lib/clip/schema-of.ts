import type { TargetSchema } from '../blocks/property.ts';
import { NotionError } from '../errors/notion-error.ts';
import type { NotionApi } from '../ports/notion-api.ts';
import type { SchemaCache } from '../ports/schema-cache.ts';

/** The id of the title column is always `title`, and Notion takes it in place of the name. */
const TITLE_ONLY: TargetSchema = [{ id: 'title', name: 'title', type: 'title' }];

/**
 * The columns of a data source: as Notion says now, or, while Notion cannot be asked, as they were last seen, so that a
 * clip is accepted at once and offline too.
 * @throws NotionError when Notion answers that the clip cannot be saved there
 */
export async function schemaOf(
  ports: { schemas: SchemaCache },
  notion: NotionApi,
  dataSourceId: string,
): Promise<TargetSchema> {
  try {
    const schema = await notion.schema(dataSourceId);
    await ports.schemas.put(dataSourceId, schema);
    return schema;
  } catch (error) {
    if (!(error instanceof NotionError && error.facts.transient)) throw error;
    return (await ports.schemas.get(dataSourceId)) ?? TITLE_ONLY;
  }
}
