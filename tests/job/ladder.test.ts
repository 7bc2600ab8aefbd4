import { expect, test } from 'vitest';
import type { Way } from '../../lib/job/asset.ts';
import { nextWay } from '../../lib/job/ladder.ts';
import { mainReason } from '../../lib/job/main-reason.ts';

const PAGE = 'https://example.org/article';
const OWN = 'https://example.org/1.png';
const OTHER = 'https://cdn.example.net/1.png';

test.each([
  ['page', 'blocked', OTHER, 'fetch'],
  ['page', 'status403', OTHER, 'fetch'],
  ['page', 'tabGone', OWN, 'fetch'],
  // Its own server refused the page, cookies and all.
  ['page', 'status403', OWN, null],
  ['page', 'timeout', OWN, 'fetch'],
  ['page', 'status404', OTHER, null],
  ['page', 'tooLarge:9000000', OTHER, null],
  ['page', 'privateAddress', 'http://10.0.0.1/1.png', null],
  ['page', 'unreadable', 'blob:https://example.org/1', null],
  ['fetch', 'notAllowed', OTHER, 'import'],
  ['fetch', 'status500', OTHER, 'import'],
  ['fetch', 'status403', OTHER, null],
  // Notion imports public https addresses only.
  ['fetch', 'notAllowed', 'http://cdn.example.net/1.png', null],
  ['fetch', 'unreachable', 'https://10.0.0.1/1.png', null],
  ['import', 'importFailed', OTHER, null],
  ['embedded', 'unreadable', 'id', null],
] as const satisfies [Way, string, string, Way | null][])(
  'after %s fails for %s, %s goes %s',
  (way, reason, address, next) => {
    expect(nextWay({ way, reason, pageUrl: PAGE, address })).toBe(next);
  },
);

test.each([
  [{ page: 'blocked', fetch: 'status403' }, 'status403'],
  [{ page: 'blocked', fetch: 'notAllowed', import: 'status404' }, 'status404'],
  [{ page: 'blocked', fetch: 'notAllowed', import: 'importFailed' }, 'notAllowed'],
  [{ page: 'status500', fetch: 'notAllowed' }, 'status500'],
  [{ embedded: 'unreadable' }, 'unreadable'],
])('of %j the report names %s', (failures, reason) => {
  expect(mainReason(failures)).toBe(reason);
});
