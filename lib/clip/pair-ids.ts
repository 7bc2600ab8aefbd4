import type { BlockPath } from '../batch/step.ts';
import { type JobContent, pathKey } from '../job/job.ts';

/** What a request that worked tells: ids by path, and the page when it made one. */
export interface Written {
  ids: Record<string, string>;
  page?: { id: string; url: string };
}

/**
 * Pairs paths with the ids Notion gave, in order, and keeps those that later steps name as parents: the journal record
 * stays small.
 */
export function pairIds(
  paths: readonly BlockPath[],
  ids: readonly string[],
  content: JobContent,
): Record<string, string> {
  const parents = new Set(content.steps.flatMap((step) => (step.kind === 'create' ? [] : [pathKey(step.parent)])));
  const pairs = paths.map((path, at) => [pathKey(path), ids[at]] as const);
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => parents.has(pair[0]) && pair[1] !== undefined),
  );
}
