import { expect, test } from 'vitest';
import type { NotionErrorFacts } from '../../lib/errors/notion-error.ts';
import { afterFailure } from '../../lib/job/after-failure.ts';

const facts = (over: Partial<NotionErrorFacts>): NotionErrorFacts => ({
  code: 'rejected',
  status: 400,
  ambiguous: false,
  transient: false,
  retryAfterMs: null,
  committed: null,
  imageRefused: false,
  ...over,
});

test('waits as long as Notion asks, however long and however often', () => {
  const limited = facts({ code: 'rateLimited', status: 429, retryAfterMs: 400_000 });
  expect(afterFailure(limited, false, 50, 0)).toEqual({ kind: 'retry', delayMs: 400_000 });
});

test('never repeats a write whose end is unknown', () => {
  expect(afterFailure(facts({ ambiguous: true, transient: true }), false, 0, 0)).toEqual({ kind: 'uncertain' });
});

test('repeats what does no harm, with growing delays up to a minute, spread by chance', () => {
  const lost = facts({ ambiguous: true, transient: true });
  const delays = [0, 1, 2, 6, 11].map((retries) => afterFailure(lost, true, retries, 1));
  expect(delays).toEqual([1_000, 2_000, 4_000, 60_000, 60_000].map((delayMs) => ({ kind: 'retry', delayMs })));
  expect(afterFailure(lost, true, 0, 0)).toEqual({ kind: 'retry', delayMs: 500 });
});

test('gives up in the end', () => {
  expect(afterFailure(facts({ ambiguous: true, transient: true }), true, 12, 0)).toEqual({ kind: 'stop' });
});

test('stops at once when repeating changes nothing', () => {
  expect(afterFailure(facts({ code: 'tokenInvalid', status: 401 }), true, 0, 0)).toEqual({ kind: 'stop' });
});
