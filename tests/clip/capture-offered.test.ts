import { expect, test } from 'vitest';
import { bareSnapshot } from '../../lib/clip/bare-snapshot.ts';
import { captureOffered } from '../../lib/clip/capture-page.ts';
import type { CaptureMode } from '../../lib/hast/snapshot.ts';
import type { Rule } from '../../lib/settings/rule.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';

const WORDS = { type: 'text', value: 'Words' } as const;
const BOOKMARKS: Rule = {
  ...{ id: 'r', enabled: true, pattern: 'example.org', destination: null, mode: 'bookmark', tags: '' },
  ...{ notionTemplate: null, values: [] },
};

/** What is captured of a tab when Save is pressed before the popup knows the tab. */
async function modesRead({ isPdf = false, isSelected = false }, rule: Rule | null = null): Promise<CaptureMode[]> {
  const { ports } = fakeWorld(new FakeNotion());
  const asked: CaptureMode[] = [];
  const pages = {
    ...ports.pages,
    isPdf: async () => isPdf,
    about: async () => ({ url: 'https://example.org/a.pdf', title: 'A paper' }),
    readAsset: async () => ({ problem: 'unreadable' }),
    capture: async (_: number, mode: CaptureMode) => {
      asked.push(mode);
      const snapshot = bareSnapshot({ url: 'https://example.org/', title: 'A page' });
      const isEmpty = mode === 'selection' && !isSelected;
      return { ...snapshot, mode, tree: { ...snapshot.tree, children: isEmpty ? [] : [WORDS] } };
    },
  };
  const { mode } = await captureOffered({ ...ports, pages }, 1, rule);
  expect(asked.at(-1) ?? 'bookmark').toBe(mode);
  return asked;
}

test('of a PDF the file, and no page is read', async () => {
  expect(await modesRead({ isPdf: true })).toEqual([]);
});

test('what is selected comes before the rule', async () => {
  expect(await modesRead({ isSelected: true }, BOOKMARKS)).toEqual(['selection']);
});

test('else what the rule says, else the article', async () => {
  expect((await modesRead({}, BOOKMARKS)).at(-1)).toBe('bookmark');
  expect((await modesRead({})).at(-1)).toBe('article');
});
