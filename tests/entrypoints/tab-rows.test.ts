import { describe, expect, test } from 'vitest';
import { type RowsInput, tabRows } from '../../entrypoints/tabs/tab-rows.ts';

const tab = (id: number, url: string, isSelected = false) => ({ id, url, title: `Tab ${id}`, isSelected });
const rowsOf = (input: Partial<RowsInput>) =>
  tabRows({ tabs: [], scope: 'all', byHand: new Map(), savedAt: new Map(), limit: 50, ...input });
const chosen = (input: Partial<RowsInput>) =>
  rowsOf(input)
    .rows.filter((row) => row.chosen)
    .map(({ id }) => id);

describe('which tabs are chosen', () => {
  test('pages are, and what is no web page cannot be', () => {
    const tabs = [
      tab(1, 'https://www.one.test/a'),
      tab(2, 'chrome://settings/'),
      tab(3, 'about:blank'),
      tab(4, ''),
      tab(5, 'file:///home/x.html'),
    ];
    const { rows } = rowsOf({ tabs, byHand: new Map([[2, true]]) });
    expect(rows.map(({ kind, chosen: is }) => [kind, is])).toEqual([
      ['page', true],
      ['none', false],
      ['none', false],
      ['none', false],
      ['none', false],
    ]);
    expect(rows.map(({ site }) => site)).toEqual(['one.test', '', '', '', '']);
  });

  test('of the selected tabs only those are listed', () => {
    const tabs = [tab(1, 'https://one.test/'), tab(2, 'https://two.test/', true)];
    expect(rowsOf({ tabs, scope: 'selected' }).rows.map(({ id }) => id)).toEqual([2]);
  });

  test('a store of extensions lets none in: its address is kept', () => {
    expect(rowsOf({ tabs: [tab(1, 'https://addons.mozilla.org/de/firefox/')] }).rows[0]).toMatchObject({
      kind: 'bookmark',
      chosen: true,
    });
  });

  test('what is open twice or saved before is left out, unless the user wants it', () => {
    const tabs = [tab(1, 'https://a.test/'), tab(2, 'https://b.test/'), tab(3, 'https://a.test/')];
    const savedAt = new Map([
      ['https://a.test/', null],
      ['https://b.test/', 1_000],
    ]);
    expect(rowsOf({ tabs, savedAt }).rows.map(({ kind, savedAt: at }) => [kind, at])).toEqual([
      ['page', null],
      ['page', 1_000],
      ['twice', null],
    ]);
    expect(chosen({ tabs, savedAt })).toEqual([1]);
    expect(chosen({ tabs, savedAt, byHand: new Map([[2, true]]) })).toEqual([1, 2]);
    expect(chosen({ tabs, savedAt, byHand: new Map([[1, false]]) })).toEqual([]);
  });

  test('no more than can be saved at once, and it says so', () => {
    const tabs = [1, 2, 3].map((id) => tab(id, `https://a.test/${id}`));
    expect(chosen({ tabs, limit: 2 })).toEqual([1, 2]);
    expect(rowsOf({ tabs, limit: 2 }).isLimited).toBe(true);
    // One less by hand makes room.
    const byHand = new Map([[1, false]]);
    expect(chosen({ tabs, limit: 2, byHand })).toEqual([2, 3]);
    expect(rowsOf({ tabs, limit: 2, byHand }).isLimited).toBe(false);
  });
});
