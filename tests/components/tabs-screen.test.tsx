// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import type { TabsProps } from '../../components/tabs/tabs-props.ts';
import { TabsScreen } from '../../components/tabs/tabs-screen.tsx';
import { expectAccessible, render } from './render.tsx';
import { samplePopup } from './sample-props.ts';
import { sampleTabs } from './sample-tabs.ts';

afterEach(cleanup);

const tabs = (overrides?: Partial<TabsProps>) => (
  <PopupApp {...samplePopup({ view: { kind: 'tabs', screen: <TabsScreen {...sampleTabs(overrides)} /> } })} />
);
const button = (name: string) => screen.getByRole('button', { name });

test('each tab says what becomes of it, and can be left out', async () => {
  const onToggle = vi.fn();
  render(tabs({ onToggle }));
  const boxes = screen.getAllByRole('checkbox');
  expect(boxes.map((box) => box.parentElement?.textContent)).toEqual([
    'The slow return of the night trainexample.org',
    'Soup for fortykitchen.example.org · saved on 3 Oct',
    'Soup for fortykitchen.example.org · open twice',
    'Extensions for Firefoxaddons.mozilla.org · as a bookmark',
    'New Tabnot a web page',
  ]);
  expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, false, false, true, false]);
  expect(boxes[4]).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('checkbox', { name: /saved on/ }));
  expect(onToggle).toHaveBeenCalledWith(2, true);
  expect(button('Save 2 tabs')).toHaveProperty('disabled', false);
  expect(screen.queryByText(/^At most/)).toBeNull();
  await expectAccessible();
});

test('where there are more than can be saved at once, it says so', () => {
  render(tabs({ limit: 50 }));
  expect(screen.getByText(/^At most 50 tabs can be saved at once: only the first 50 are chosen/)).toBeTruthy();
});

test('without leave to know the tabs it asks for it', async () => {
  const onAllow = vi.fn();
  render(tabs({ rows: [], isUnknown: true, onAllow }));
  expect(screen.queryByRole('list')).toBeNull();
  fireEvent.click(button('Allow access'));
  expect(onAllow).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('after Save it tells how far it is, and asks what to do with what may not be read', async () => {
  const onAnswer = vi.fn();
  const progress = { done: 2, total: 5, bookmarked: 1, failed: [] };
  const { rerender } = render(tabs({ progress, asking: 3, onAnswer }));
  const status = screen.getByRole('status');
  expect(status.textContent).toContain('Reading tab 3 of 5…');
  expect(status.textContent).toContain('1 of them could not be read and is saved as a bookmark.');
  expect(status.textContent).toContain('Tearsheet may not read 3 of these tabs.');
  fireEvent.click(button('Save as bookmarks'));
  fireEvent.click(button('Leave them out'));
  expect(onAnswer.mock.calls).toEqual([['bookmark'], ['leave']]);
  await expectAccessible();

  const failed = [{ title: 'Soup for forty', problem: { key: 'error.storageFull' as const } }];
  const onActivity = vi.fn();
  rerender(tabs({ progress: { done: 5, total: 5, bookmarked: 0, failed }, onActivity }));
  expect(screen.getByText('4 tabs are on their way to Notion.')).toBeTruthy();
  expect(screen.getByText(/^“Soup for forty” was not saved\. /)).toBeTruthy();
  fireEvent.click(button('Show in Activity'));
  expect(onActivity).toHaveBeenCalledOnce();
  await expectAccessible();
});
