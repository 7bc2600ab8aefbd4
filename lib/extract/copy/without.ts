import type { CopyFilter } from './copy-filter.ts';

/** Leaves out elements, and what another filter leaves out. */
export function without(removed: ReadonlySet<Element>, filter: CopyFilter = {}): CopyFilter {
  if (removed.size === 0) return filter;
  return { ...filter, takes: (element) => !removed.has(element) && filter.takes?.(element) !== false };
}
