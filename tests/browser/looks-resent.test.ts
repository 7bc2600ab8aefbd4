import { describe, expect, test } from 'vitest';
import { looksResent, type RequestTiming } from '../../lib/browser/looks-resent.ts';

/** Times in order: fetch, lookup from and to, connection from and to, request, first byte. */
function timing(...times: readonly [number, number, number, number, number, number, number]): RequestTiming {
  const [fetchStart, domainLookupStart, domainLookupEnd, connectStart, connectEnd, requestStart, responseStart] = times;
  return { fetchStart, domainLookupStart, domainLookupEnd, connectStart, connectEnd, requestStart, responseStart };
}

/** Measured with a server on this machine that ends the connection 80 ms after it was asked (ADR 12). */
describe('what Chromium tells', () => {
  test.each([
    ['on an open connection', timing(1.1, 1.1, 1.1, 1.1, 1.1, 2.6, 6), 7, false],
    ['on an open connection of a busy machine', timing(0.7, 0.7, 0.7, 0.7, 0.7, 7, 10.1), 12, false],
    ['on a new connection', timing(0.2, 3.6, 3.6, 3.6, 16.3, 16.6, 51.2), 52, false],
    ['on a new connection of HTTP/2', timing(5.3, 6.5, 6.5, 6.5, 17.3, 17.6, 98.5), 100, false],
    ['sent again on a new connection', timing(0.5, 83.5, 83.5, 83.5, 85.6, 86.1, 172.3), 174, true],
    ['sent again on another open connection', timing(0.3, 0.3, 0.3, 0.3, 0.3, 84.1, 166.7), 168, true],
    ['that waited for a free connection', timing(0.4, 0.4, 0.4, 0.4, 0.4, 44.5, 75.7), 77, true],
  ])('of a request %s', (_, measured, answeredAt, expected) => {
    expect(looksResent(measured, answeredAt)).toBe(expected);
  });
});

describe('what Firefox tells', () => {
  test.each([
    ['on an open connection', timing(0, 0, 0, 0, 0, 1, 3), 3, false],
    ['with a slow answer', timing(0, 0, 0, 0, 0, 6, 236), 237, false],
    ['on a new connection, whose set-up counts as answer', timing(0, 4, 4, 5, 5, 5, 6), 42, false],
    ['sent again', timing(0, 0, 0, 0, 0, 1, 82), 164, true],
  ])('of a request %s', (_, measured, answeredAt, expected) => {
    expect(looksResent(measured, answeredAt)).toBe(expected);
  });
});

test('a browser that tells nothing is not doubted', () => {
  expect(looksResent(timing(5, 0, 0, 0, 0, 0, 0), 500)).toBe(false);
});
