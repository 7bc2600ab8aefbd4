// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { DestinationPicker } from '../../components/popup/destination-picker.tsx';
import type { Destinations } from '../../components/popup/popup-app.tsx';
import { expectAccessible, render } from './render.tsx';
import { sampleDestinations } from './sample-destinations.ts';

afterEach(cleanup);

const all: Destinations = { items: sampleDestinations, loading: false, problem: null };

function Picker({ destinations = all, onRefresh = () => undefined }) {
  const [chosen, choose] = useState<string | null>('recipes');
  return (
    <main>
      <h1>Picker</h1>
      <DestinationPicker
        destinations={destinations}
        destination={chosen}
        onDestination={choose}
        onRefresh={onRefresh}
      />
      <button type="button">Elsewhere</button>
    </main>
  );
}

const input = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Save to' });
const press = (key: string, more = {}) => fireEvent.keyDown(input(), { key, ...more });
const type = (value: string) => fireEvent.input(input(), { target: { value } });
const isOpen = () => input().getAttribute('aria-expanded') === 'true';
const titles = () =>
  screen.queryAllByRole('option').map((option) => option.querySelector('.combobox-title')?.textContent);
const active = () =>
  document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.querySelector('.combobox-title')
    ?.textContent;

test('shows the choice with its path, closed', async () => {
  render(<Picker />);
  expect(input().value).toBe('Recipes');
  expect(screen.getByText('Acme research / Kitchen').id).toBe(input().getAttribute('aria-describedby'));
  expect(isOpen()).toBe(false);
  await expectAccessible();
});

test('opens at the choice and moves around both ends', async () => {
  render(<Picker />);
  press('ArrowDown');
  expect(isOpen()).toBe(true);
  expect(screen.getByRole('listbox').id).toBe(input().getAttribute('aria-controls'));
  expect(titles()).toEqual(['Reading list', 'Recipes', 'Sources', 'Cafés to try']);
  expect(active()).toBe('Recipes');
  await expectAccessible();
  const seen = ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Home', 'End'].map((key) => {
    press(key);
    return active();
  });
  expect(seen).toEqual([
    'Reading list',
    'Cafés to try',
    'Sources',
    'Cafés to try',
    'Reading list',
    'Reading list',
    'Cafés to try',
  ]);
});

test('chooses with Enter and closes', () => {
  render(<Picker />);
  press('ArrowDown');
  press('End');
  press('Enter');
  expect(isOpen()).toBe(false);
  expect(input().value).toBe('Cafés to try');
});

test('filters by title and path, without regard to case and accents', async () => {
  render(<Picker />);
  type('CAFE');
  expect(titles()).toEqual(['Cafés to try']);
  type('library acme');
  expect(titles()).toEqual(['Reading list', 'Sources']);
  expect(active()).toBe('Reading list');
  press('Enter');
  expect(input().value).toBe('Reading list');
  type('nowhere');
  expect(titles()).toEqual([]);
  expect(screen.getByText('Nothing here is called “nowhere”.')).toBeTruthy();
  press('Enter');
  await expectAccessible();
  press('Escape');
  expect(input().value).toBe('Reading list');
});

test('gives the old choice back on Escape, and keeps that key from the window', () => {
  const escaped = vi.fn();
  document.addEventListener('keydown', escaped);
  render(<Picker />);
  type('caf');
  press('Escape');
  expect(isOpen()).toBe(false);
  expect(input().value).toBe('Recipes');
  expect(escaped).not.toHaveBeenCalled();
  press('Escape');
  expect(escaped).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', escaped);
});

test('opens and closes by mouse, and chooses by mouse', () => {
  render(<Picker />);
  fireEvent.click(input());
  expect(isOpen()).toBe(true);
  fireEvent.click(screen.getByRole('option', { name: /Sources/ }));
  expect(input().value).toBe('Sources');
  fireEvent.click(input());
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Sources');
  fireEvent.click(input());
  expect(isOpen()).toBe(false);
});

test('closes without choosing when the user goes elsewhere', async () => {
  render(<Picker />);
  type('caf');
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Elsewhere' }));
  fireEvent.pointerUp(screen.getByRole('button', { name: 'Elsewhere' }));
  // What closes waits until the press has become a click.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(isOpen()).toBe(false);
  type('caf');
  press('Tab');
  expect(isOpen()).toBe(false);
  expect(input().value).toBe('Recipes');
});

test('asks for the list again, and says while it is asked for', async () => {
  const onRefresh = vi.fn();
  const loading = { ...all, items: [], loading: true };
  render(<Picker destinations={loading} onRefresh={onRefresh} />);
  fireEvent.click(screen.getByRole('button', { name: 'Refresh list' }));
  expect(onRefresh).toHaveBeenCalledOnce();
  expect(input().placeholder).toBe('Asking Notion for your places…');
  press('ArrowDown');
  expect(screen.getByText('Asking Notion for your places…')).toBeTruthy();
  await expectAccessible();
});
