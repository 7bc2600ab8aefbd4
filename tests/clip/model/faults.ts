import type { Fault } from '../../fakes/fake-line.ts';

const surely = { ambiguous: false, transient: true };

/** Every way an answer of Notion can go wrong. Sources: lib/errors/notion-error.ts, lib/notion/to-notion-error.ts */
export const FAULTS: Fault[] = [
  { when: 'before', facts: { code: 'network' } },
  { when: 'after', facts: { code: 'network' } },
  { when: 'before', facts: { code: 'notionUnavailable' } },
  { when: 'after', facts: { code: 'notionUnavailable' } },
  { when: 'late', lateMs: 20_000, facts: { code: 'notionUnavailable' } },
  { when: 'late', lateMs: 60_000, facts: { code: 'network' } },
  { when: 'before', facts: { code: 'notionUnavailable', status: 409 } },
  { when: 'before', facts: { code: 'notionUnavailable', status: 500 } },
  { when: 'after', facts: { code: 'notionUnavailable', status: 502 } },
  { when: 'before', facts: { code: 'notionUnavailable', status: 503 } },
  { when: 'saved', facts: { code: 'notionUnavailable', status: 503 } },
  { when: 'after', facts: { code: 'notionUnavailable', status: 504 } },
  { when: 'twice', facts: { code: 'network' } },
  { when: 'before', facts: { code: 'rateLimited', status: 429, ...surely, retryAfterMs: 40_000 } },
  { when: 'before', facts: { code: 'rateLimited', status: 429, ...surely, retryAfterMs: 400_000 } },
  { when: 'before', facts: { code: 'rateLimited', status: 529, ...surely, retryAfterMs: 5_000 } },
  { when: 'before', facts: { code: 'offline', ...surely } },
];
