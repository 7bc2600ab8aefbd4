/**
 * Brings a stored record of an older format up to this one, number by number; anything else is returned as it is.
 * No record is ever dropped for its age.
 */
export function migrateJob(stored: unknown): unknown {
  const record: Record<string, unknown> = { ...Object(stored) };
  return record['format'] === 1 ? fromFormat1(record) : stored;
}

/** Format 1 knew only new pages in data sources, and our own clock. */
function fromFormat1(record: Record<string, unknown>): unknown {
  const steps: unknown[] = Array.isArray(record['steps']) ? record['steps'] : [];
  return {
    ...record,
    format: 2,
    write: { kind: 'create' },
    target: { kind: 'dataSource', ...Object(record['target']) },
    steps: steps.map((step) => ({ ...Object(step), notionAt: Object(step).sentAt ?? null })),
    last: {},
    made: { blocks: [], comment: null },
    old: [],
    prior: null,
    refitted: null,
  };
}
