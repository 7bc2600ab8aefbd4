const UUID = /[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/gi;
const TIME = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\.000Z/g;
const EXACT_TIME = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}(Z|\+00:00)/g;

/** Keys whose values differ between two workspaces without meaning anything. */
const ACCIDENTAL = new Set(['request_id', 'integration_id', 'resolved_name', 'public_url']);

/**
 * An answer without what differs by accident: ids, times, signed addresses, the connection's
 * name, the order of keys. What remains must be equal on every server.
 */
export function normalise(value: unknown, key = ''): unknown {
  if (ACCIDENTAL.has(key)) return `«${key}»`;
  if (typeof value === 'string') return normaliseText(value, key);
  if (Array.isArray(value)) return value.map((each) => normalise(each, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [name, normalise(each, name)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function normaliseText(text: string, key: string): string {
  // Whole seconds on a signed file, minutes on an upload: once in sixty times they look the same.
  if (key === 'expiry_time') return '«expiry»';
  if (/X-Amz-/.test(text)) return '«signed address»';
  // Ids of properties, options and groups are short and arbitrary; the title's is not.
  if (key === 'id' && text !== 'title' && text.search(UUID) < 0) return '«short id»';
  if (key === 'option_ids' || key.endsWith('_property_id')) return '«short id»';
  return text
    .replace(/(https:\/\/app\.notion\.com|http:\/\/127\.0\.0\.1:\d+)(?=\/p\/)/g, '«app»')
    .replace(/https?:\/\/[^/]+(\/v1\/)/g, '«api»$1')
    .replace(UUID, '«id»')
    .replace(TIME, '«minute»')
    .replace(EXACT_TIME, '«time»')
    .replace(/integration "[^"]*"/, 'integration «name»');
}
