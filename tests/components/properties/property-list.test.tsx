// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FieldActions, FieldView } from '../../../components/properties/field-view.ts';
import { PropertyList } from '../../../components/properties/property-list.tsx';
import type { FieldDraft } from '../../../lib/blocks/field-draft.ts';
import { expectAccessible, render as renderAlone } from '../render.tsx';
import {
  choices,
  date,
  firstFields,
  moreFields,
  sampleActions,
  sampleField,
  sampleOptions,
  text,
  wrongFields,
} from '../sample-fields.ts';

afterEach(cleanup);

/** Renders inside a screen, as axe expects one. */
function render(content: ComponentChild) {
  renderAlone(
    <main>
      <h1>Clip</h1>
      {content}
    </main>,
  );
}

/** A list with one field whose changes come back to it; gives what it holds now. */
function renderField(field: FieldView, actions: Partial<FieldActions> = {}) {
  let now: FieldDraft | null = field.draft;
  function Held() {
    const [draft, setDraft] = useState(field.draft);
    now = draft;
    const onField = (_: string, next: FieldDraft) => setDraft(next);
    return <PropertyList first={[{ ...field, draft }]} more={[]} actions={sampleActions({ onField, ...actions })} />;
  }
  render(<Held />);
  return () => now;
}

const type = (control: HTMLElement, value: string) => fireEvent.input(control, { target: { value } });
const press = (control: HTMLElement, key: string, more = {}) => fireEvent.keyDown(control, { key, ...more });
const tags = sampleField('Tags', 'multi_select', choices('travel'), {
  column: { options: sampleOptions('travel', 'rail', 'Zürich', 'long read') },
  lastUsed: ['long read'],
});
const listed = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('the list', () => {
  test('names every editor after its column', async () => {
    render(<PropertyList first={firstFields} more={moreFields} actions={sampleActions()} />);
    const more = screen.getByRole('button', { name: '12 more properties' });
    expect(screen.queryByLabelText('Link')).toBeNull();
    fireEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    for (const name of ['Tags', 'Status', 'Kind', 'Reviewers', 'Project']) {
      expect(screen.getByRole('combobox', { name })).toBeTruthy();
    }
    for (const name of ['Author', 'Link', 'Price', 'E-mail', 'Phone', 'Attachments']) {
      expect(screen.getByRole('textbox', { name })).toBeTruthy();
    }
    expect(screen.getByRole('checkbox', { name: 'Favourite' })).toHaveProperty('checked', true);
    const journey = screen.getByRole('group', { name: 'Journey' });
    expect(within(journey).getByLabelText('Start')).toHaveProperty('value', '2026-11-03');
    expect(within(journey).getByLabelText('End time')).toHaveProperty('value', '07:10');
    expect(within(journey).getByRole('combobox', { name: 'Time zone' })).toHaveProperty('value', 'Europe/Berlin');
    const where = screen.getByRole('group', { name: 'Where' });
    expect(within(where).getByLabelText('Latitude')).toHaveProperty('value', '53.55');
    expect(screen.getByText('Filled in by Notion')).toBeTruthy();
    await expectAccessible();
  });

  test('says at the field what is wrong with it, and never hides that', async () => {
    render(<PropertyList first={[]} more={wrongFields} actions={sampleActions()} />);
    const link = screen.getByRole('textbox', { name: 'Link' });
    expect(link.getAttribute('aria-invalid')).toBe('true');
    const sentence = document.getElementById(link.getAttribute('aria-describedby') ?? '');
    expect(sentence?.textContent).toBe('This is not a web address. It begins with https://.');
    expect(screen.getByText('It ends before it starts. Change one of the dates.')).toBeTruthy();
    await expectAccessible();
  });

  test('pins a field and sets what fills it', async () => {
    const [onPin, onFact] = [vi.fn(), vi.fn()];
    render(<PropertyList first={firstFields} more={[]} actions={sampleActions({ onPin, onFact })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Settings of Author' }));
    const settings = screen.getByRole('group', { name: 'Settings of Author' });
    fireEvent.click(within(settings).getByRole('checkbox', { name: 'Pin to the top' }));
    expect(onPin).toHaveBeenCalledExactlyOnceWith('Author', true);
    const fill = within(settings).getByRole('combobox', { name: 'Fill with' });
    expect(fill).toHaveProperty('value', 'author');
    fireEvent.change(fill, { target: { value: 'site' } });
    fireEvent.change(fill, { target: { value: '' } });
    expect(onFact.mock.calls).toEqual([
      ['Author', 'site'],
      ['Author', null],
    ]);
    await expectAccessible();
  });

  test('is nothing for a target without columns', () => {
    render(<PropertyList first={[]} more={[]} actions={sampleActions()} />);
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('a multi-select', () => {
  test('offers the last used first, and what fits what is typed, whatever the accents', async () => {
    renderField(tags);
    const input = screen.getByRole('combobox', { name: 'Tags' });
    fireEvent.click(input);
    expect(listed()).toEqual(['long read', 'rail', 'Zürich']);
    type(input, 'zur');
    expect(listed()).toEqual(['Zürich', 'Create “zur”']);
    await expectAccessible();
  });

  test('adds with Enter, an existing one or a new one', () => {
    const now = renderField(tags);
    const input = screen.getByRole('combobox', { name: 'Tags' });
    type(input, 'rail');
    press(input, 'Enter');
    type(input, 'sleepers');
    press(input, 'Enter');
    expect(now()).toEqual(choices('travel', 'rail', 'sleepers'));
    expect(input).toHaveProperty('value', '');
  });

  test('hands on text with a comma at once, and keeps text that is left behind', () => {
    const now = renderField(tags);
    const input = screen.getByRole('combobox', { name: 'Tags' });
    type(input, 'night, trains');
    expect(now()).toEqual(choices('travel', 'night, trains'));
    type(input, 'last');
    press(input, 'Tab');
    expect(now()).toEqual(choices('travel', 'night, trains', 'last'));
    type(input, 'saved');
    press(input, 'Enter', { ctrlKey: true });
    expect(now()).toEqual(choices('travel', 'night, trains', 'last', 'saved'));
  });

  test('gives one back by Backspace or by its button', () => {
    const now = renderField({ ...tags, draft: choices('travel', 'rail') });
    const input = screen.getByRole('combobox', { name: 'Tags' });
    press(input, 'Backspace');
    expect(now()).toEqual(choices('travel'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove travel' }));
    expect(now()).toEqual(choices());
    expect(document.activeElement).toBe(input);
  });

  test('is all keyboard: arrows go around, Escape closes', () => {
    renderField(tags);
    const input = screen.getByRole('combobox', { name: 'Tags' });
    press(input, 'ArrowDown');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    press(input, 'ArrowUp');
    const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('Zürich');
    press(input, 'Escape');
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});

describe('a status', () => {
  const [, status] = firstFields;
  test('is chosen from its groups and never made anew', async () => {
    if (!status) throw new Error('The sample has no status');
    const now = renderField(status);
    const input = screen.getByRole('combobox', { name: 'Status' });
    fireEvent.click(input);
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
      'In progress',
      'Complete',
    ]);
    type(input, 'elsewhere');
    expect(listed()).toEqual([]);
    expect(screen.getByText('Nothing matches.')).toBeTruthy();
    await expectAccessible();
    type(input, 'reading');
    press(input, 'Enter');
    expect(now()).toEqual(choices('Reading'));
  });
});

describe('a date', () => {
  test('gets a time in this zone, and an end', async () => {
    const now = renderField(sampleField('When', 'date', date('2026-11-03')));
    fireEvent.click(screen.getByRole('button', { name: 'Add time' }));
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(now()).toEqual(date('2026-11-03', { startTime: '09:00', zone }));
    fireEvent.click(screen.getByRole('button', { name: 'Add end' }));
    type(screen.getByLabelText('End'), '2026-11-05');
    expect(now()).toEqual(date('2026-11-03', { startTime: '09:00', end: '2026-11-05', endTime: '09:00', zone }));
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Remove time' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove end' }));
    expect(now()).toEqual(date('2026-11-03'));
  });
});

describe('people and pages', () => {
  const people = sampleField('Reviewers', 'people', { kind: 'references', items: [] });
  test('are searched for and chosen', async () => {
    const onSearch = vi.fn();
    const items = [{ id: 'm', title: 'Mara Lindqvist' }];
    const now = renderField(people, {
      onSearch,
      foundFor: () => ({ items, loading: false, reason: 'Only the owner.' }),
    });
    const input = screen.getByRole('combobox', { name: 'Reviewers' });
    fireEvent.click(input);
    type(input, 'mar');
    expect(onSearch.mock.calls).toEqual([
      ['Reviewers', ''],
      ['Reviewers', 'mar'],
    ]);
    expect(screen.getByText('Only the owner.')).toBeTruthy();
    await expectAccessible();
    press(input, 'Enter');
    expect(now()).toEqual({ kind: 'references', items });
  });

  test('say that they are being searched for, and why none were found', () => {
    renderField(people, { foundFor: () => ({ items: [], loading: true, reason: null }) });
    fireEvent.click(screen.getByRole('combobox', { name: 'Reviewers' }));
    expect(screen.getByText('Searching…')).toBeTruthy();
  });
});

describe('plain fields hand on what is entered', () => {
  test.each([
    ['Link', 'url'],
    ['Score', 'number'],
    ['E-mail', 'email'],
    ['Phone', 'phone_number'],
    ['Summary', 'rich_text'],
  ])('%s', (name, kind) => {
    const now = renderField(sampleField(name, kind, text('')));
    type(screen.getByRole('textbox', { name }), 'something');
    expect(now()).toEqual(text('something'));
  });

  test('a number shows the sign of its format', () => {
    renderField(sampleField('Price', 'number', text('1'), { column: { format: 'euro' } }));
    expect(screen.getByText('€')).toBeTruthy();
  });

  test('a checkbox', () => {
    const now = renderField(sampleField('Done', 'checkbox', { kind: 'checked', checked: false }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done' }));
    expect(now()).toEqual({ kind: 'checked', checked: true });
  });

  test('a file is a link, added by Enter or by going on', () => {
    const now = renderField(sampleField('Files', 'files', { kind: 'files', files: [] }));
    const input = screen.getByRole('textbox', { name: 'Files' });
    type(input, 'https://example.org/a/plan.pdf');
    press(input, 'Enter');
    type(input, 'https://example.org/');
    fireEvent.blur(input);
    expect(now()).toEqual({
      kind: 'files',
      files: [
        { name: 'plan.pdf', url: 'https://example.org/a/plan.pdf' },
        { name: 'example.org', url: 'https://example.org/' },
      ],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Remove plan.pdf' }));
    expect(now()).toMatchObject({ files: [{ name: 'example.org' }] });
  });

  test('a place', () => {
    const empty: FieldDraft = { kind: 'place', name: '', address: '', lat: '', lon: '' };
    const now = renderField(sampleField('Where', 'place', empty));
    type(screen.getByLabelText('Latitude'), '53.5');
    type(screen.getByLabelText('Name of the place'), 'Pier');
    expect(now()).toEqual({ ...empty, lat: '53.5', name: 'Pier' });
  });
});
