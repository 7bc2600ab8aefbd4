import { NotionError } from '../errors/notion-error.ts';

/** True when Notion has no longer what was to be removed: as good as removed. */
export function isGone(error: unknown): boolean {
  return error instanceof NotionError && (error.code === 'destinationGone' || error.code === 'destinationTrashed');
}
