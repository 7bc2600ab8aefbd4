import type { TargetSchema } from '../blocks/property.ts';

/** The columns of data sources as they were last seen, for accepting clips while Notion cannot be asked. */
export interface SchemaCache {
  get(dataSourceId: string): Promise<TargetSchema | null>;
  put(dataSourceId: string, schema: TargetSchema): Promise<void>;
  /** Forgets all columns. */
  clear(): Promise<void>;
}
