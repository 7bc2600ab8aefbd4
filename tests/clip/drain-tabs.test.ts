import { describe, expect, test } from 'vitest';
import { answerTabs } from '../../lib/clip/answer-tabs.ts';
import { bareSnapshot } from '../../lib/clip/bare-snapshot.ts';
import { drainTabs } from '../../lib/clip/drain-tabs.ts';
import { queueTabs, type TabsWish } from '../../lib/clip/queue-tabs.ts';
import { PageNotClippableError } from '../../lib/errors/page-not-clippable-error.ts';
import type { CaptureMode, Snapshot } from '../../lib/hast/snapshot.ts';
import type { QueuedTab } from '../../lib/ports/tab-queue.ts';
import type { Rule } from '../../lib/settings/rule.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';

const destination = {
  kind: 'page',
  id: 'page-1',
  connectionId: 'bot-1',
  title: 'Clips',
  icon: null,
  path: [],
} satisfies TabsWish['destination'];

const wish = (...tabs: Partial<TabsWish['tabs'][number]>[]): TabsWish => ({
  destination,
  tabs: tabs.map((tab, at) => ({
    ...{ tabId: at + 1, url: `https://site.test/${at + 1}`, title: `Tab ${at + 1}`, as: 'page', asks: false },
    ...tab,
  })),
});

const article = (tabId: number): Snapshot => ({
  ...bareSnapshot({ url: `https://site.test/${tabId}`, title: `Page ${tabId}` }),
  mode: 'article',
  tree: {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'Words' }] }],
  },
});

/** @param capture what reading each tab ends in */
function worldWith(capture: (tabId: number, mode?: CaptureMode) => Promise<Snapshot>, allowed: readonly string[] = []) {
  const world = fakeWorld(new FakeNotion());
  world.ports.pages.capture = capture;
  world.ports.fetches.isAllowed = async (origin) => allowed.includes(origin);
  const states = async () => (await world.ports.tabQueue.list()).map(({ state }) => state);
  const saved = async () => (await world.jobs.list()).map(({ page }) => page.title).toSorted();
  return { ...world, states, saved };
}

describe('tabs in one go', () => {
  test('each becomes a clip of its own', async () => {
    const world = worldWith(async (tabId) => article(tabId));
    await queueTabs(world.ports, wish({}, {}, { as: 'bookmark' }));
    await drainTabs(world.ports);
    expect(await world.states()).toEqual(['saved', 'saved', 'bookmarked']);
    expect(await world.saved()).toEqual(['Page 1', 'Page 2', 'Tab 3']);
  });

  test('each is filled by the rule for it, and goes where all of them go', async () => {
    const rule = {
      ...{ id: 'r', enabled: true, pattern: 'site.test/1', mode: 'page', tags: '', notionTemplate: null },
      destination: { ...destination, id: 'page-2' },
      values: [{ columnId: 'title', columnName: 'Name', template: 'About {{title}}' }],
    } satisfies Rule;
    const modes: (CaptureMode | undefined)[] = [];
    const world = worldWith(async (tabId, mode) => {
      modes.push(mode);
      return article(tabId);
    });
    await world.ports.settings.update((settings) => ({ ...settings, rules: [rule] }));
    await queueTabs(world.ports, wish({}, {}));
    await drainTabs(world.ports);
    expect(modes).toEqual(['page', 'article']);
    expect(await world.saved()).toEqual(['About Page 1', 'Page 2']);
    expect((await world.jobs.list()).map(({ target }) => target.id)).toEqual(['page-1', 'page-1']);
  });

  test('of one that cannot be read, or has nothing to write, the address is kept', async () => {
    const world = worldWith(async (tabId) => {
      if (tabId === 1) throw new PageNotClippableError();
      return { ...article(tabId), tree: { type: 'root', children: [] } };
    });
    await queueTabs(world.ports, wish({}, {}));
    await drainTabs(world.ports);
    expect(await world.states()).toEqual(['bookmarked', 'bookmarked']);
    expect(await world.saved()).toEqual(['Tab 1', 'Tab 2']);
  });

  test('one that never ends to load holds nobody up', async () => {
    const world = worldWith((tabId) => (tabId === 1 ? new Promise(() => {}) : Promise.resolve(article(tabId))));
    await queueTabs(world.ports, wish({}, {}));
    await drainTabs(world.ports);
    expect(await world.states()).toEqual(['bookmarked', 'saved']);
  });

  test('one that fails says why, and the others go on', async () => {
    const world = worldWith(async (tabId) => {
      if (tabId === 1) throw new TypeError('a bug');
      return article(tabId);
    });
    await queueTabs(world.ports, wish({}, {}));
    await drainTabs(world.ports);
    const [first] = await world.ports.tabQueue.list();
    expect(first).toMatchObject({ state: 'failed', failure: { code: 'unexpected', values: ['TypeError'] } });
    expect(await world.saved()).toEqual(['Page 2']);
  });

  test('a worker that died after a clip was accepted saves it no second time', async () => {
    const world = worldWith(async (tabId) => article(tabId));
    await queueTabs(world.ports, wish({}));
    await drainTabs(world.ports);
    const again = (tabs: QueuedTab[]) => tabs.map((tab): QueuedTab => ({ ...tab, state: 'waiting' }));
    await world.ports.tabQueue.update(again);
    world.ports.pages.capture = async (tabId) => ({ ...article(tabId), title: 'It has another title now' });
    await drainTabs(world.ports);
    expect(await world.states()).toEqual(['saved']);
    expect(await world.saved()).toEqual(['Page 1']);
  });

  test('another wish goes behind the first, and what has ended is told no longer', async () => {
    const world = worldWith(async (tabId) => article(tabId));
    await queueTabs(world.ports, wish({}));
    await drainTabs(world.ports);
    world.passTime(1_000);
    await queueTabs(world.ports, wish({ tabId: 7 }));
    expect((await world.ports.tabQueue.list()).map(({ tabId }) => tabId)).toEqual([7]);
  });
});

describe('tabs whose sites are asked for', () => {
  const asked = () => wish({ asks: true }, { asks: true, url: 'https://other.test/' }, {});

  test('wait until they are allowed, and hold up no other', async () => {
    const world = worldWith(async (tabId) => article(tabId), ['https://site.test']);
    await queueTabs(world.ports, asked());
    await drainTabs(world.ports);
    expect(await world.states()).toEqual(['asking', 'asking', 'saved']);
    await answerTabs(world.ports, 'asked');
    await drainTabs(world.ports);
    expect(await world.states()).toEqual(['saved', 'asking', 'saved']);
  });

  test.each([
    ['bookmark', ['Page 3', 'Tab 1', 'Tab 2']],
    ['leave', ['Page 3']],
  ] as const)('those that are not allowed: %s', async (answer, saved) => {
    const world = worldWith(async (tabId) => article(tabId));
    await queueTabs(world.ports, asked());
    await answerTabs(world.ports, answer);
    await drainTabs(world.ports);
    expect(await world.saved()).toEqual(saved);
  });
});
