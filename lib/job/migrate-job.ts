import { NO_FACE } from './page-face.ts';

/**
 * Brings a stored record of an older format up to this one, number by number; anything else is returned as it is.
 * No record is ever dropped for its age.
 */
export function migrateJob(stored: unknown): unknown {
  const record: Record<string, unknown> = { ...Object(stored) };
  return record['format'] === 1 ? fromFormat1(record) : stored;
}

/** Format 1 knew only new pages in data sources, our own clock, and no way to a picture but the page. */
function fromFormat1(record: Record<string, unknown>): unknown {
  const steps: unknown[] = Array.isArray(record['steps']) ? record['steps'] : [];
  return {
    ...record,
    format: 2,
    write: { kind: 'create' },
    target: { kind: 'dataSource', ...Object(record['target']) },
    steps: steps.map((step) => ({ ...Object(step), notionAt: Object(step).sentAt ?? null })),
    assets: Object.fromEntries(Object.entries(Object(record['assets'])).map(([key, asset]) => [key, fromPage(asset)])),
    mayAsk: false,
    face: NO_FACE,
    last: {},
    made: { blocks: [], comment: null },
    old: [],
    prior: null,
    refitted: null,
  };
}

/** What was on its way is read in the page again: its bytes lay under another key. */
function fromPage(asset: unknown): unknown {
  return Object(asset).state === 'linked' ? asset : { state: 'wanted', way: 'page', failures: {} };
}
