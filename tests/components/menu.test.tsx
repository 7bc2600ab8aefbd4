// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { Copy, Ellipsis } from 'lucide';
import { afterEach, expect, test, vi } from 'vitest';
import { Menu } from '../../components/ui/menu.tsx';
import { expectAccessible, render } from './render.tsx';

afterEach(cleanup);

function renderMenu(onChoose = () => undefined) {
  const items = ['First', 'Second', 'Third'].map((text) => ({ text, node: Copy, onChoose }));
  render(
    <main>
      <h1>Menu</h1>
      <Menu label="More" node={Ellipsis} items={items} />
    </main>,
  );
}

const opener = () => screen.getByRole('button', { name: 'More' });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => document.activeElement?.textContent;

test('opens by arrow key on its first item and moves around both ends', async () => {
  renderMenu();
  opener().focus();
  press('ArrowDown');
  await vi.waitFor(() => expect(focused()).toBe('First'));
  const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => {
    press(key);
    return focused();
  });
  expect(seen).toEqual(['Second', 'Third', 'First', 'Third', 'First', 'Third']);
  await expectAccessible();
});

test('gives the focus back on Escape', async () => {
  renderMenu();
  fireEvent.click(opener());
  await vi.waitFor(() => expect(focused()).toBe('First'));
  press('Escape');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(opener());
});

test('closes after a choice and when the user goes elsewhere', async () => {
  const onChoose = vi.fn();
  renderMenu(onChoose);
  fireEvent.click(opener());
  fireEvent.click(screen.getByRole('menuitem', { name: 'Second' }));
  expect(onChoose).toHaveBeenCalledOnce();
  expect(screen.queryByRole('menu')).toBeNull();
  fireEvent.click(opener());
  await vi.waitFor(() => expect(focused()).toBe('First'));
  fireEvent.pointerDown(document.body);
  fireEvent.pointerUp(document.body);
  // What closes waits until the press has become a click.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(screen.queryByRole('menu')).toBeNull();
});
