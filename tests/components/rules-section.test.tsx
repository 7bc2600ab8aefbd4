// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RulesView } from '../../components/options/rules/rules-props.ts';
import { RulesSection } from '../../components/options/rules/rules-section.tsx';
import { expectAccessible, render } from './render.tsx';
import { sampleRuleForm, sampleRules } from './sample-rules.ts';

afterEach(cleanup);

const section = (rules: RulesView) => (
  <main>
    <h1>Settings</h1>
    <RulesSection rules={rules} />
  </main>
);

describe('the list of rules', () => {
  test('says which pages each means, where they go and how much it fills', async () => {
    render(section(sampleRules()));
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('example.org/blog/*to Reading list · Full page · fills 3 properties');
    expect(second?.textContent).toContain('*As usual · fills 1 property');
    await expectAccessible();
  });

  test('has an order that the keyboard changes, and switches and buttons that name their rule', () => {
    const rules = { onMove: vi.fn(), onEnable: vi.fn(), onEdit: vi.fn(), onRemove: vi.fn() };
    render(section(sampleRules(rules)));
    fireEvent.click(screen.getByRole('button', { name: 'Move down', description: 'example.org/blog/*' }));
    expect(rules.onMove).toHaveBeenCalledExactlyOnceWith('b', 1);
    expect(screen.getByRole('status').textContent).toBe('“example.org/blog/*” is now number 2 of 2.');
    fireEvent.click(screen.getByRole('button', { name: 'Move up', description: 'example.org/blog/*' }));
    expect(rules.onMove).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('checkbox', { name: 'On', description: '*' }));
    expect(rules.onEnable).toHaveBeenCalledExactlyOnceWith('s', true);
    fireEvent.click(screen.getByRole('button', { name: 'Edit', description: '*' }));
    expect(rules.onEdit).toHaveBeenCalledExactlyOnceWith('s');
    fireEvent.click(screen.getByRole('button', { name: 'Delete', description: '*' }));
    expect(rules.onRemove).toHaveBeenCalledExactlyOnceWith('s');
  });

  test('keeps the focus on the button of a rule that moved', () => {
    const rules = sampleRules();
    const { rerender } = render(section(rules));
    const down = screen.getByRole('button', { name: 'Move down', description: 'example.org/blog/*' });
    down.focus();
    fireEvent.click(down);
    rerender(section({ ...rules, items: rules.items.toReversed() }));
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Move down', description: 'example.org/blog/*' }),
    );
  });

  test('gives back a rule that was deleted', () => {
    const onRestore = vi.fn();
    render(section(sampleRules({ removed: 'old.example.org', onRestore })));
    expect(screen.getByText('The rule for “old.example.org” was deleted.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onRestore).toHaveBeenCalledOnce();
  });
});

describe('the form of a rule', () => {
  test('has a field for everything a rule says', async () => {
    const form = sampleRuleForm({
      ...{ onPattern: vi.fn(), onMode: vi.fn(), onTemplate: vi.fn(), onTags: vi.fn(), onValue: vi.fn() },
      ...{ onAddValue: vi.fn(), onRemoveValue: vi.fn(), onPlace: vi.fn() },
    });
    render(section(sampleRules({ editing: form })));
    const type = (name: string, value: string) =>
      fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
    const choose = (name: string, value: string) =>
      fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Site or address' }));
    type('Site or address', 'example.org');
    expect(form.onPattern).toHaveBeenCalledExactlyOnceWith('example.org');
    type('Tags to add', '{{site}}');
    expect(form.onTags).toHaveBeenCalledExactlyOnceWith('{{site}}');
    type('Author', 'me');
    expect(form.onValue).toHaveBeenCalledExactlyOnceWith('a', 'me');
    choose('What is saved', '');
    expect(form.onMode).toHaveBeenCalledExactlyOnceWith(null);
    choose('Notion template', 't');
    expect(form.onTemplate).toHaveBeenCalledExactlyOnceWith('t');
    choose('Add a property…', 'p');
    expect(form.onAddValue).toHaveBeenCalledExactlyOnceWith('p');
    fireEvent.click(screen.getByRole('button', { name: 'Remove Author' }));
    expect(form.onRemoveValue).toHaveBeenCalledExactlyOnceWith('a');
    fireEvent.click(screen.getByRole('combobox', { name: 'Where it goes' }));
    fireEvent.click(screen.getByRole('option', { name: /The last place/ }));
    expect(form.onPlace).toHaveBeenCalledExactlyOnceWith(null);
    await expectAccessible();
  });

  test('says at a field what is wrong with it, and what it gives', async () => {
    const tags = {
      text: '{{titel}}',
      problem: { key: 'template.unknownName', values: [3, 'titel'] },
      trial: null,
    } as const;
    const value = { columnId: 'p', columnName: 'Published', text: '{{title}}', problem: null };
    const form = sampleRuleForm({
      patternProblem: { key: 'rule.patternEmpty' },
      tags,
      values: [{ ...value, trial: { text: 'A title', problem: { key: 'field.date' } } }],
      trial: { title: 'A title', meant: true },
    });
    render(section(sampleRules({ editing: form })));
    const wrong = screen.getByRole('textbox', { name: 'Tags to add' });
    expect(wrong.getAttribute('aria-invalid')).toBe('true');
    expect(wrong).toHaveProperty('id');
    expect(screen.getByText('Character 3: “titel” is not known. The list below has all names.')).toBeTruthy();
    expect(screen.getByText('Say which site or address the rule is for.')).toBeTruthy();
    expect(screen.getByText('Gives: A title')).toBeTruthy();
    expect(screen.getByText('There is no such date. Choose another.')).toBeTruthy();
    expect(screen.getByText('Tried on “A title”.')).toBeTruthy();
    await expectAccessible();
  });

  test('tries, keeps and gives up, and then goes back to where it was opened', () => {
    const form = sampleRuleForm({ onTry: vi.fn(), onSave: vi.fn(() => true), onCancel: vi.fn() });
    const { rerender } = render(section(sampleRules({ editing: form })));
    fireEvent.click(screen.getByRole('button', { name: 'Try on the current page' }));
    expect(form.onTry).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Save rule' }));
    expect(form.onSave).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(form.onCancel).toHaveBeenCalledOnce();
    rerender(section(sampleRules()));
    const [first] = screen.getAllByRole('listitem');
    expect(document.activeElement).toBe(first && within(first).getByRole('button', { name: 'Edit' }));
  });

  test('says which gesture is missing when no page may be read', () => {
    const form = sampleRuleForm({ trial: { problem: { key: 'error.noPageToTry' } } });
    render(section(sampleRules({ editing: form })));
    expect(screen.getByText(/press the Tearsheet button there/)).toBeTruthy();
  });
});
