// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import { expectAccessible, render } from './render.tsx';
import { samplePopup } from './sample-props.ts';

afterEach(cleanup);

describe('the form', () => {
  test('names everything a person or a test looks for', async () => {
    render(<PopupApp {...samplePopup()} />);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty(
      'value',
      'The slow return of the night train',
    );
    expect(screen.getByRole('combobox', { name: 'Save to' })).toHaveProperty('value', 'Reading list');
    expect(screen.getByRole('button', { name: 'Refresh list' })).toBeTruthy();
    const modes = within(screen.getByRole('radiogroup', { name: 'What to save' })).getAllByRole('radio');
    expect(modes.map((mode) => mode.parentElement?.textContent)).toEqual([
      'Article',
      'Selection',
      'Full page',
      'Bookmark',
    ]);
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', false);
    expect(screen.getByRole('button', { name: 'More ways to save' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Settings' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
    await expectAccessible();
  });
});
