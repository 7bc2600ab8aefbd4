import type { DestinationKind } from '../settings/destination.ts';

/** A page or a data source, as far as it matters for choosing where to save. */
export interface NotionPlace {
  kind: DestinationKind;
  id: string;
  title: string;
  icon: { emoji: string } | null;
  /** The page or block it lies in, for a data source that of its database; null at the top and where it is not told. */
  parentId: string | null;
  /** Of a data source: the database that holds it. */
  databaseId: string | null;
  /** Whether it is a page inside a data source. */
  isRow: boolean;
  inTrash: boolean;
  /** Id of who made it; empty where it is not told. */
  createdBy: string;
  /** ms since 1970, rounded down to the minute; 0 where it is not told. */
  createdAt: number;
}

/** A database: a frame around its data sources. */
export interface NotionDatabase {
  id: string;
  title: string;
  sources: { id: string; name: string }[];
  inTrash: boolean;
}
