import { expect } from 'vitest';
import type { Block } from '../../../lib/blocks/block.ts';
import { PERSON } from '../../fakes/fake-people.ts';
import { seen } from '../../fakes/sample-blocks.ts';
import { expectedSeen } from './pictures.ts';
import { isForeign, type Played, TEMPLATE } from './play.ts';
import type { Scenario } from './scenario.ts';

/** What Notion must hold when all is over: everything once, nothing of others touched. */
export function expectExact(scenario: Scenario, played: Played): void {
  const { job, notion } = played;
  // Nobody could know, so nobody may guess: the user is told.
  if (played.unheard > 0 && isTold(job)) return;
  const isTakenBack = scenario.takenBack !== 'never';
  expect(job).toMatchObject({ state: isTakenBack ? 'cancelled' : 'done', failure: null });
  expect(job.losses.filter(({ reason }) => reason === 'uncertain' || reason === 'late')).toEqual([]);
  if (isForeign(scenario)) expectHome(scenario, played, isTakenBack);
  else expectNewPage(scenario, played, isTakenBack);
  // The page that was there is there still; a comment goes with the page it is on.
  expect(notion.pages.get(played.homeId)?.trashed).toBe(false);
  const comments = [...notion.comments.values()].filter(({ pageId }) => !notion.pages.get(pageId)?.trashed);
  expect(comments).toHaveLength(scenario.note && !isTakenBack ? 1 : 0);
}

function isTold({ failure, losses }: Played['job']): boolean {
  return failure?.code === 'uncertain' || losses.some(({ reason }) => reason === 'uncertain');
}

function expectNewPage(scenario: Scenario, { job, notion, homeId }: Played, isTakenBack: boolean): void {
  const live = [...notion.pages.values()].filter(({ id, trashed }) => id !== homeId && !trashed);
  expect(live).toHaveLength(isTakenBack ? 0 : 1);
  if (isTakenBack) return;
  const expected = scenario.write === 'template' ? [...TEMPLATE, ...scenario.content] : scenario.content;
  expect(live[0]).toMatchObject({ id: job.ids[''], parentId: scenario.write === 'page' ? 'home' : 'ds-1' });
  expect(seen(notion.tree(job.ids[''] ?? ''), notion)).toEqual(expectedSeen(expected));
}

function expectHome(scenario: Scenario, played: Played, isTakenBack: boolean): void {
  const { notion, homeId, standingIds, changes, typed } = played;
  expect(notion.pages.size).toBe(1);
  const all = notion.standing(homeId);
  const theirs = all.filter(({ id, by }) => by === PERSON && !standingIds.includes(id));
  const ours = all.filter(({ id, by }) => by !== PERSON && !standingIds.includes(id));
  expect(seen(ours.map(blockOf), notion)).toEqual(isTakenBack ? [] : expectedSeen(scenario.content));
  expect(seen(theirs.map(blockOf))).toEqual(seen([...typed.atStart, ...typed.atEnd]));
  // Of what stood there: what somebody threw away is gone, what we may replace is replaced, all else is there.
  const isReplaced = scenario.write === 'update' && !isTakenBack;
  const left = standingIds.filter((id, at) => {
    if (changes.get(id) === 'discarded') return false;
    return !isReplaced || changes.get(id) === 'rewritten' || scenario.standing[at]?.by === PERSON;
  });
  const stays = all.filter(({ id }) => standingIds.includes(id));
  expect(stays.map(({ id }) => id)).toEqual(left);
  expect(stays.filter(({ editedBy, by }) => editedBy !== by).map(({ id }) => id)).toEqual(
    left.filter((id) => changes.get(id) === 'rewritten' && scenario.standing[standingIds.indexOf(id)]?.by !== PERSON),
  );
  expectPlace(scenario, all, standingIds, typed);
  const address = notion.pages.get(homeId)?.properties['URL'];
  const isWritten = scenario.value && !isTakenBack;
  expect(address).toMatchObject({ url: isWritten ? 'https://example.org/article' : 'https://example.org/old' });
}

/** Where the clip stands among what was there, when nobody wrote between. */
function expectPlace(
  { write, takenBack }: Scenario,
  all: ReturnType<Played['notion']['standing']>,
  standingIds: string[],
  typed: Played['typed'],
): void {
  if (takenBack !== 'never' || write === 'update' || typed.atStart.length + typed.atEnd.length > 0) return;
  const isOld = all.map(({ id }) => standingIds.includes(id));
  const first = isOld.indexOf(false);
  if (first < 0) return;
  const before = write === 'start' ? 0 : write === 'after' ? 1 : isOld.filter(Boolean).length;
  expect(first).toBe(before);
  expect(isOld.slice(first).indexOf(true) === -1 || isOld.slice(isOld.lastIndexOf(false) + 1).every(Boolean)).toBe(
    true,
  );
}

function blockOf({ block }: { block: Block }): Block {
  return block;
}
