import type { RuleFormView, RulesView } from '../../components/options/rules/rules-props.ts';
import { sampleDestinations } from './sample-destinations.ts';

const nothing = () => undefined;

/** Two rules, none of them open. */
export function sampleRules(overrides: Partial<RulesView> = {}): RulesView {
  return {
    items: [
      { id: 'b', pattern: 'example.org/blog/*', enabled: true, place: 'Reading list', mode: 'page', fills: 3 },
      { id: 's', pattern: '*', enabled: false, place: null, mode: null, fills: 1 },
    ],
    editing: null,
    removed: null,
    onAdd: nothing,
    onEdit: nothing,
    onEnable: nothing,
    onMove: nothing,
    onRemove: nothing,
    onRestore: nothing,
    ...overrides,
  };
}

/** A rule that is being written. */
export function sampleRuleForm(overrides: Partial<RuleFormView> = {}): RuleFormView {
  return {
    id: 'b',
    pattern: 'example.org/blog/*',
    patternProblem: null,
    destinations: { items: sampleDestinations, loading: false, problem: null },
    place: sampleDestinations[0] ?? null,
    mode: 'page',
    templates: [{ id: 't', name: 'Book notes' }],
    template: 't',
    tags: { text: 'blog, {{domain}}', problem: null, trial: null },
    values: [{ columnId: 'a', columnName: 'Author', text: '{{author|upper}}', problem: null, trial: null }],
    addable: [
      { id: 's', name: 'Status' },
      { id: 'p', name: 'Published' },
    ],
    names: ['title', 'author', 'published'],
    filters: ['lower', 'upper', 'date'],
    trial: null,
    trying: false,
    onPattern: nothing,
    onPlace: nothing,
    onMode: nothing,
    onTemplate: nothing,
    onTags: nothing,
    onValue: nothing,
    onAddValue: nothing,
    onRemoveValue: nothing,
    onTry: nothing,
    onSave: () => true,
    onCancel: nothing,
    ...overrides,
  };
}
