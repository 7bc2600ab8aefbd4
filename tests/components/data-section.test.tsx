// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { SettingsDataView } from '../../components/options/data/data-props.ts';
import { DataSection } from '../../components/options/data/data-section.tsx';
import { expectAccessible, render } from './render.tsx';
import { sampleData } from './sample-props.ts';

afterEach(cleanup);

const section = (overrides: Partial<SettingsDataView>) => (
  <main>
    <h1>Settings</h1>
    <DataSection data={sampleData(overrides)} />
  </main>
);

test('exports, takes a file and goes back to the beginning', async () => {
  const [onExport, onFile, onReset] = [vi.fn(), vi.fn(), vi.fn()];
  render(section({ onExport, onFile, onReset }));
  fireEvent.click(screen.getByRole('button', { name: 'Export settings' }));
  expect(onExport).toHaveBeenCalledOnce();
  const file = new File(['{}'], 'settings.json');
  fireEvent.change(screen.getByLabelText('File of settings'), { target: { files: [file] } });
  expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  fireEvent.click(screen.getByRole('button', { name: 'Reset settings…' }));
  expect(onReset).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('shows what would change before it does', async () => {
  const [onApply, onCancel] = [vi.fn(), vi.fn()];
  const changes = [
    { label: 'rule.heading', from: 2, to: 5 },
    { label: 'popup.frontMatter', from: true, to: false },
    { label: 'options.pages', from: null, to: null },
    { label: 'data.pinnedDestinations', from: 1, to: 1 },
  ] as const;
  render(section({ proposal: { changes, unreadable: ['data.columns'] }, onApply, onCancel }));
  const said = screen.getByRole('status').textContent;
  expect(said).toContain('Rules2 entries, then 5 entries');
  expect(said).toContain('Front matter in Markdown fileson, then off');
  expect(said).toContain('New pagesdifferent');
  expect(said).toContain('Pinned placesdifferent');
  expect(said).toContain('stay as they are: Properties, as you fill them.');
  fireEvent.click(screen.getByRole('button', { name: 'Apply changes' }));
  expect(onApply).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('has nothing to apply where nothing would change, and says why a file is not taken', () => {
  const { rerender } = render(section({ proposal: { changes: [], unreadable: [] } }));
  expect(screen.getByText('Nothing would change.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Apply changes' })).toBeNull();
  rerender(section({ problem: 'data.newer' }));
  expect(screen.getByText(/^A newer version of Tearsheet wrote this file/)).toBeTruthy();
  rerender(section({ done: true }));
  expect(screen.getByText('The settings were changed.')).toBeTruthy();
});
