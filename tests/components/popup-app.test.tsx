// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type JobView, PopupApp, type PopupProps } from '../../components/popup/popup-app.tsx';
import { expectAccessible, render } from './render.tsx';
import { sampleCreate, sampleDoneJob, samplePopup } from './sample-props.ts';

afterEach(cleanup);

const popup = (overrides?: Partial<PopupProps>) => <PopupApp {...samplePopup(overrides)} />;
const withJob = (job: JobView, overrides?: Partial<PopupProps>) => popup({ view: { kind: 'job', job }, ...overrides });
const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent;

describe('the form', () => {
  test('names everything a person or a test looks for', async () => {
    render(popup());
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty(
      'value',
      'The slow return of the night train',
    );
    expect(screen.getByRole('combobox', { name: 'Save to' })).toHaveProperty('value', 'Reading list');
    expect(button('Refresh list')).toBeTruthy();
    const modes = within(screen.getByRole('radiogroup', { name: 'What to save' })).getAllByRole('radio');
    expect(modes.map((mode) => mode.parentElement?.textContent)).toEqual([
      'Article',
      'Selection',
      'Full page',
      'Bookmark',
    ]);
    expect(button('Save')).toHaveProperty('disabled', false);
    expect(button('More ways to save')).toBeTruthy();
    expect(button('Settings')).toBeTruthy();
    expect(status()).toBe('');
    await expectAccessible();
  });

  test('says what is known of the page, and leaves out what is not', () => {
    const { rerender } = render(popup());
    expect(screen.getByText('example.org · Mara Lindqvist · 3 Nov 2026 · 14 min · 12 images')).toBeTruthy();
    const page = { ...samplePopup().page, site: null, author: null, published: null, words: null, images: 0 };
    rerender(popup({ page: { ...page, url: 'https://www.example.org/x', reading: true } }));
    expect(screen.getByText('example.org · Reading the page…')).toBeTruthy();
  });

  test('shows a date the page got wrong as the page has it', () => {
    render(popup({ page: { ...samplePopup().page, published: 'last spring' } }));
    expect(screen.getByText(/ · last spring · /)).toBeTruthy();
  });

  test('keeps the title still while the user is in it', () => {
    const { rerender } = render(popup({ title: 'As the tab says' }));
    const field = screen.getByRole('textbox', { name: 'Title' });
    fireEvent.focus(field);
    rerender(popup({ title: 'As the page says' }));
    expect(field).toHaveProperty('value', 'As the tab says');
    fireEvent.blur(field);
    expect(field).toHaveProperty('value', 'As the page says');
  });

  test('hands on what the user types and chooses', () => {
    const [onTitle, onMode, onOpenOptions] = [vi.fn(), vi.fn(), vi.fn()];
    render(popup({ onTitle, onMode, onOpenOptions }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'Night\n trains' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Full page' }));
    fireEvent.click(button('Settings'));
    expect(onTitle).toHaveBeenCalledExactlyOnceWith('Night trains');
    expect(onMode).toHaveBeenCalledExactlyOnceWith('page');
    expect(onOpenOptions).toHaveBeenCalledOnce();
    expect(screen.getByRole('radio', { name: 'Selection' })).toHaveProperty('disabled', true);
  });

  test('saves by button and by Ctrl or Cmd and Enter from anywhere, while the page is still being read', () => {
    const onSave = vi.fn();
    render(popup({ onSave, page: { ...samplePopup().page, reading: true } }));
    fireEvent.click(button('Save'));
    fireEvent.keyDown(screen.getByRole('combobox', { name: 'Save to' }), { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'Enter', metaKey: true });
    expect(onSave).toHaveBeenCalledTimes(3);
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(onSave).toHaveBeenCalledTimes(3);
  });

  test('cannot save before a destination is chosen', async () => {
    const onSave = vi.fn();
    render(popup({ destination: null, onSave }));
    expect(button('Save')).toHaveProperty('disabled', true);
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(onSave).not.toHaveBeenCalled();
    await expectAccessible();
  });

  test('says that a save is queued, keeps the focus and takes no second press', async () => {
    const onSave = vi.fn();
    const { rerender } = render(popup({ onSave }));
    button('Save').focus();
    rerender(popup({ onSave, saving: true }));
    expect(status()).toBe('Saving starts as soon as the page is read.');
    expect(document.activeElement).toBe(button('Save'));
    fireEvent.click(button('Save'));
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(onSave).not.toHaveBeenCalled();
    await expectAccessible();
  });

  test('copies as Markdown from the menu and says so', async () => {
    const onCopyMarkdown = vi.fn();
    const { rerender } = render(popup({ onCopyMarkdown }));
    fireEvent.click(button('More ways to save'));
    await expectAccessible();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Copy as Markdown' }));
    expect(onCopyMarkdown).toHaveBeenCalledOnce();
    rerender(popup({ copied: 'clipboard' }));
    expect(status()).toBe('Copied as Markdown.');
  });

  test('explains an empty list, and offers to ask again when it could not be had', async () => {
    const onRefreshDestinations = vi.fn();
    const none = { items: [], loading: false, problem: null };
    const { rerender } = render(popup({ destinations: none, destination: null }));
    expect(screen.getByText(/^Nothing is shared with this connection yet\./)).toBeTruthy();
    rerender(popup({ destinations: { ...none, problem: { key: 'error.network' } }, destination: null }));
    expect(screen.queryByText(/^Nothing is shared/)).toBeNull();
    rerender(
      popup({ destinations: { ...none, problem: { key: 'error.network', action: 'retry' } }, onRefreshDestinations }),
    );
    fireEvent.click(button('Try again'));
    expect(onRefreshDestinations).toHaveBeenCalledOnce();
    await expectAccessible();
  });
});

test('a save that was not accepted says why and can be tried again', async () => {
  const [onRetry, onRefreshDestinations] = [vi.fn(), vi.fn()];
  render(popup({ problem: { key: 'error.emptyArticle', action: 'retry' }, onRetry, onRefreshDestinations }));
  expect(screen.getByText(/^No article was found on this page\./)).toBeTruthy();
  fireEvent.click(button('Try again'));
  expect(onRetry).toHaveBeenCalledOnce();
  expect(onRefreshDestinations).not.toHaveBeenCalled();
  await expectAccessible();
});

describe('before anything can be saved', () => {
  test('asks to connect first', async () => {
    const onOpenOptions = vi.fn();
    render(popup({ view: { kind: 'connect' }, account: null, onOpenOptions }));
    fireEvent.click(button('Connect Notion'));
    expect(onOpenOptions).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    await expectAccessible();
  });

  test('says why a page cannot be clipped and offers the one thing that helps', async () => {
    const onReload = vi.fn();
    render(popup({ view: { kind: 'blocked', problem: { key: 'error.pageChanged', action: 'reload' } }, onReload }));
    expect(screen.getByText(/^The page changed before it could be read\./)).toBeTruthy();
    fireEvent.click(button('Reload the page'));
    expect(onReload).toHaveBeenCalledOnce();
    await expectAccessible();
  });
});

describe('beside the page', () => {
  test('the panel asks for the button before it shows anything of a page', async () => {
    const { rerender } = render(popup({ surface: 'panel', view: { kind: 'ask', keys: 'Ctrl+Shift+Y' } }));
    expect(screen.getByRole('heading', { name: 'This page has not been read' })).toBeTruthy();
    expect(screen.getByText('The shortcut Ctrl+Shift+Y does the same.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    await expectAccessible();
    rerender(popup({ surface: 'panel', view: { kind: 'ask', keys: null } }));
    expect(screen.queryByText(/shortcut/)).toBeNull();
  });

  test('a clip that has ended gives the panel back; a popup is simply closed', () => {
    const onClose = vi.fn();
    const { rerender } = render(withJob(sampleDoneJob(), { onClose }));
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    rerender(withJob(sampleDoneJob(), { surface: 'panel', onClose }));
    fireEvent.click(button('Back'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('only where there is a panel, and not in it, the menu opens it', () => {
    const onSidePanel = vi.fn();
    const { rerender } = render(popup({ onSidePanel }));
    fireEvent.click(button('More ways to save'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Open in the side panel' }));
    expect(onSidePanel).toHaveBeenCalledOnce();
    rerender(popup({ onSidePanel: null }));
    fireEvent.click(button('More ways to save'));
    expect(screen.queryByRole('menuitem', { name: 'Open in the side panel' })).toBeNull();
  });
});

describe('screens of their own', () => {
  test('an update says beforehand what goes, what stays and what it takes', async () => {
    const cost = { blocks: 231, kept: 2, requests: 462, seconds: 154 };
    const { rerender } = render(
      <PopupApp {...samplePopup({ view: { kind: 'update', update: { title: 'Soup', cost: null } } })} />,
    );
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Update' }).disabled).toBe(true);
    rerender(<PopupApp {...samplePopup({ view: { kind: 'update', update: { title: 'Soup', cost } } })} />);
    expect(screen.getByText(/the 231 blocks that stand there go/)).toBeTruthy();
    expect(screen.getByText('2 blocks that somebody changed in Notion stay.')).toBeTruthy();
    expect(screen.getByText('That takes about 462 requests, some 154 seconds. You need not wait for it.')).toBeTruthy();
    await expectAccessible();
  });

  test('a new database is offered among the places, and made on a screen of its own', async () => {
    const [onCreateDatabase, onBack, onCreate] = [vi.fn(), vi.fn(), vi.fn()];
    const { rerender } = render(<PopupApp {...samplePopup({ onCreateDatabase })} />);
    fireEvent.click(screen.getByRole('combobox', { name: 'Save to' }));
    fireEvent.click(screen.getByRole('option', { name: 'Create a database for clips…' }));
    expect(onCreateDatabase).toHaveBeenCalledOnce();
    rerender(<PopupApp {...samplePopup({ onBack, view: { kind: 'create', create: sampleCreate({ onCreate }) } })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Create “Web clips”' }));
    expect(onCreate).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test('the rule that counts is named, and leads to where it is changed', async () => {
    const onEditRule = vi.fn();
    render(<PopupApp {...samplePopup({ rule: { pattern: 'example.org/blog/*' }, onEditRule })} />);
    expect(screen.getByText('Rule: example.org/blog/*')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Edit rule' }));
    expect(onEditRule).toHaveBeenCalledOnce();
    await expectAccessible();
  });
});
