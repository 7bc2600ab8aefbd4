import type { TargetSchema } from '../blocks/property.ts';
import {
  type AddedColumn,
  type ColumnProposal,
  columnsToAdd,
  proposeColumns,
  type WebClipsNames,
} from '../plan/web-clips.ts';
import type { NotionApi } from '../ports/notion-api.ts';
import { type ColumnHabits, withFact } from '../settings/column-habits.ts';
import { habitsOf, withHabits } from '../settings/settings.ts';
import type { ClipPorts, ConnectionPorts } from './clip-ports.ts';
import { openConnection } from './open-connection.ts';

type ColumnPorts = ConnectionPorts & Pick<ClipPorts, 'settings' | 'schemas'>;

export interface ColumnsOf {
  connectionId: string;
  dataSourceId: string;
}

/** What of a page goes to which column of a data source, and what has none. */
export async function columnProposal(ports: ColumnPorts, wish: ColumnsOf): Promise<ColumnProposal> {
  const { notion } = await openConnection(ports, wish.connectionId);
  return proposal(ports, notion, wish.dataSourceId);
}

/**
 * Adds the columns that are missing. Asking twice does no harm: what is there by then is missing no more, and Notion
 * takes a column that is already as wanted for the same one.
 */
export async function addMissingColumns(
  ports: ColumnPorts,
  { connectionId, dataSourceId }: ColumnsOf,
  names: WebClipsNames,
): Promise<ColumnProposal> {
  const { notion } = await openConnection(ports, connectionId);
  const { facts } = habitsOf(await ports.settings.get(), dataSourceId);
  const added = columnsToAdd(await notion.schema(dataSourceId), facts, names);
  if (added.length > 0) {
    await notion.addColumns(dataSourceId, Object.fromEntries(added.map(({ name, column }) => [name, column])));
    await remember(ports, dataSourceId, added, await notion.schema(dataSourceId));
  }
  return proposal(ports, notion, dataSourceId);
}

/** What a column was added for stays so, whatever it is called. */
async function remember(
  ports: ColumnPorts,
  dataSourceId: string,
  added: readonly AddedColumn[],
  schema: TargetSchema,
): Promise<void> {
  const factOf = new Map(added.map(({ name, fact }) => [name, fact]));
  const change = (habits: ColumnHabits) =>
    schema.reduce((known, { id, name }) => {
      const fact = factOf.get(name);
      return fact ? withFact(known, id, fact) : known;
    }, habits);
  await ports.settings.update((settings) => withHabits(settings, dataSourceId, change));
}

async function proposal(ports: ColumnPorts, notion: NotionApi, dataSourceId: string): Promise<ColumnProposal> {
  const schema = await notion.schema(dataSourceId);
  await ports.schemas.put(dataSourceId, schema);
  return proposeColumns(schema, habitsOf(await ports.settings.get(), dataSourceId).facts);
}
