import type { FieldActions, FieldView } from '../../components/properties/field-view.ts';
import type { FieldDraft } from '../../lib/blocks/field-draft.ts';
import type { PropertySchema } from '../../lib/blocks/property.ts';

const nothing = () => undefined;

/** A field of a column whose id is its name. */
export function sampleField(
  name: string,
  type: string,
  draft: FieldDraft | null,
  { column, ...rest }: Partial<Omit<FieldView, 'column'>> & { column?: Partial<PropertySchema> } = {},
): FieldView {
  return {
    column: { id: name, name, type, ...column },
    draft,
    problem: null,
    lastUsed: [],
    pinned: false,
    facts: [],
    fact: null,
    ...rest,
  };
}

export const sampleOptions = (...names: string[]) =>
  names.map((name, index) => ({ id: `${name} id`, name, color: ['blue', 'green', 'pink'][index % 3] ?? 'default' }));

export const text = (content: string): FieldDraft => ({ kind: 'text', text: content });
export const choices = (...names: string[]): FieldDraft => ({ kind: 'choices', names });
export const date = (start: string, rest = {}): FieldDraft => {
  return { kind: 'date', start, startTime: '', end: '', endTime: '', zone: '', ...rest };
};

const statusColumn = {
  options: sampleOptions('To read', 'Reading', 'Read'),
  groups: [
    { name: 'To-do', optionIds: ['To read id'] },
    { name: 'In progress', optionIds: ['Reading id'] },
    { name: 'Complete', optionIds: ['Read id'] },
  ],
};

/** What somebody fills in for every article. */
export const firstFields: FieldView[] = [
  sampleField('Tags', 'multi_select', choices('travel', 'rail'), {
    column: { options: sampleOptions('travel', 'rail', 'history', 'Zürich', 'long read') },
    lastUsed: ['long read'],
    facts: ['author', 'site', 'keywords'],
    pinned: true,
  }),
  sampleField('Status', 'status', choices('To read'), { column: statusColumn }),
  sampleField('Author', 'rich_text', text('Mara Lindqvist'), {
    facts: ['author', 'site', 'description'],
    fact: 'author',
  }),
  sampleField('Published', 'date', date('2026-11-03'), { facts: ['published', 'modified'], fact: 'published' }),
];

/** Every other type there is. */
export const moreFields: FieldView[] = [
  sampleField('Link', 'url', text('https://example.org/night-train'), { facts: ['url'], fact: 'url' }),
  sampleField('Kind', 'select', choices('Essay'), { column: { options: sampleOptions('Essay', 'News') } }),
  sampleField('Price', 'number', text('12.50'), { column: { format: 'euro' } }),
  sampleField(
    'Journey',
    'date',
    date('2026-11-03', { startTime: '21:30', end: '2026-11-04', endTime: '07:10', zone: 'Europe/Berlin' }),
  ),
  sampleField('Reviewers', 'people', { kind: 'references', items: [{ id: 'm', title: 'Mara Lindqvist' }] }),
  sampleField('Project', 'relation', { kind: 'references', items: [] }, { column: { relatedTo: 'projects' } }),
  sampleField('Attachments', 'files', {
    kind: 'files',
    files: [{ name: 'timetable.pdf', url: 'https://example.org/timetable.pdf' }],
  }),
  sampleField('Favourite', 'checkbox', { kind: 'checked', checked: true }),
  sampleField('E-mail', 'email', text('mara@acme.test')),
  sampleField('Phone', 'phone_number', text('+49 30 1234')),
  sampleField('Where', 'place', { kind: 'place', name: 'Altona', address: '', lat: '53.55', lon: '9.93' }),
  sampleField('Created', 'created_time', null),
];

/** Fields that cannot be sent as they are. */
export const wrongFields: FieldView[] = [
  sampleField('Link', 'url', text('not an address'), { problem: { key: 'field.web' } }),
  sampleField('Tags', 'multi_select', choices('travel'), { problem: { key: 'field.tooMany', values: [100] } }),
  sampleField('Journey', 'date', date('2026-11-03', { end: '2026-11-01' }), { problem: { key: 'field.dateOrder' } }),
];

/** Callbacks that do nothing, and a search that found nobody. */
export function sampleActions(overrides: Partial<FieldActions> = {}): FieldActions {
  return {
    onField: nothing,
    onFiles: nothing,
    onPin: nothing,
    onFact: nothing,
    onLeave: nothing,
    onSearch: nothing,
    foundFor: () => ({ items: [], loading: false, reason: null }),
    ...overrides,
  };
}
