import type { AppendStep } from '../batch/step.ts';
import { type Job, type JobContent, pathKey } from '../job/job.ts';
import type { Written } from '../job/written.ts';

/**
 * What the journal keeps of the ids Notion gave for an append, in order: those that later steps name as parents, the
 * last one, and on a page that is not ours all of its top level. The record stays small.
 */
export function pairIds(
  { parent, paths }: AppendStep,
  ids: readonly string[],
  content: JobContent,
  { write }: Pick<Job, 'write'>,
): Written {
  const parents = new Set(content.steps.flatMap((step) => (step.kind === 'append' ? [pathKey(step.parent)] : [])));
  const pairs = paths.map((path, at) => [pathKey(path), ids[at]] as const);
  const last = ids[paths.length - 1];
  return {
    ids: Object.fromEntries(
      pairs.filter((pair): pair is [string, string] => parents.has(pair[0]) && pair[1] !== undefined),
    ),
    ...(last !== undefined && { last: { [pathKey(parent)]: last } }),
    ...(write.kind !== 'create' && parent.length === 0 && { made: [...ids] }),
  };
}
