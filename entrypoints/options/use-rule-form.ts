import { useState } from 'preact/hooks';
import type { RuleFormView, TemplateField } from '../../components/options/rules/rules-props.ts';
import type { RulePorts } from '../../lib/clip/rule-of.ts';
import { type RuleTrial, type TriedValue, tryRule } from '../../lib/clip/try-rule.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import { toResult } from '../../lib/messages/result.ts';
import { ruleTemplates } from '../../lib/plan/rule-templates.ts';
import { isFilledByText } from '../../lib/plan/text-to-draft.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import type { Rule } from '../../lib/settings/rule.ts';
import { FILTERS } from '../../lib/template/filters/filter-table.ts';
import { FACT_NAMES } from '../../lib/template/variable.ts';
import { patternProblem, templateProblem } from './rule-problems.ts';
import { useRuleTarget } from './use-rule-target.ts';

/** A rule while it is written. */
export interface RuleDraft {
  /** False for a new one. */
  kept: boolean;
  rule: Rule;
}

interface RuleFormInput {
  ports: RulePorts;
  draft: RuleDraft | null;
  onDraft: (draft: RuleDraft | null) => void;
  /** Places to choose from. */
  places: Omit<RuleFormView['destinations'], 'items'> & { items: readonly Destination[] };
  /** Where clips go as usual. */
  usual: Destination | null;
  onKeep: (rule: Rule) => void;
}

/** The form of a rule; null while none is open. */
export function useRuleForm({ ports, draft, onDraft, places, usual, onKeep }: RuleFormInput): RuleFormView | null {
  const rule = draft?.rule ?? null;
  const place = rule ? (rule.destination ?? usual) : null;
  const { schema, templates } = useRuleTarget(place);
  // Nothing is said of a field before somebody wanted to use it.
  const [told, setTold] = useState(false);
  const [trial, setTrial] = useState<RuleFormView['trial']>(null);
  const [results, setResults] = useState<ReadonlyMap<string, TriedValue>>(new Map());
  const [trying, setTrying] = useState(false);
  if (!draft || !rule) return null;

  const change = (part: Partial<Rule>) => onDraft({ ...draft, rule: { ...rule, ...part } });
  const changeText = (field: string, part: Partial<Rule>) => {
    setResults(new Map([...results].filter(([key]) => key !== field)));
    change(part);
  };
  const end = () => {
    setTold(false);
    setTrial(null);
    setResults(new Map());
    onDraft(null);
  };
  const isSound = () => ruleTemplates(rule).every((text) => templateProblem(text) === null);
  const attempt = async () => {
    setTold(true);
    if (trying || !isSound()) return;
    setTrying(true);
    const target = schema && place ? { dataSourceId: place.id, schema } : null;
    const result = await toResult(() => tryRule(ports, rule, target));
    setTrying(false);
    setResults(result.ok ? resultsOf(rule, result.value) : new Map());
    setTrial(
      result.ok ? { title: result.value.title, meant: result.value.meant } : { problem: viewFailure(result.failure) },
    );
  };
  const keep = () => {
    setTold(true);
    if (patternProblem(rule.pattern) || !isSound()) return false;
    onKeep(rule);
    end();
    return true;
  };
  const field = (key: string, text: string): TemplateField => ({
    text,
    problem: told ? templateProblem(text) : null,
    trial: results.get(key) ?? null,
  });
  const isFilled = (columnId: string) => rule.values.some((value) => value.columnId === columnId);

  return {
    id: draft.kept ? rule.id : null,
    pattern: rule.pattern,
    patternProblem: told ? patternProblem(rule.pattern) : null,
    destinations: places,
    place: rule.destination,
    mode: rule.mode,
    templates: rule.destination ? templates : [],
    template: rule.notionTemplate?.id ?? null,
    tags: field(TAGS, rule.tags),
    values: rule.values.map((value) => ({ ...value, ...field(value.columnId, value.template) })),
    addable: schema?.filter(({ id, type }) => isFilledByText(type) && !isFilled(id)) ?? [],
    names: FACT_NAMES,
    filters: Object.keys(FILTERS),
    trial,
    trying,
    onPattern: (pattern) => change({ pattern }),
    onPlace: (id) => {
      const destination = places.items.find((item) => item.id === id) ?? null;
      change({ destination, notionTemplate: null });
    },
    onMode: (mode) => change({ mode }),
    onTemplate: (id) => change({ notionTemplate: templates.find((template) => template.id === id) ?? null }),
    onTags: (tags) => changeText(TAGS, { tags }),
    onValue: (columnId, template) =>
      changeText(columnId, {
        values: rule.values.map((value) => (value.columnId === columnId ? { ...value, template } : value)),
      }),
    onAddValue: (columnId) => {
      const column = schema?.find(({ id }) => id === columnId);
      if (!column || isFilled(columnId)) return;
      change({ values: [...rule.values, { columnId, columnName: column.name, template: '' }] });
    },
    onRemoveValue: (columnId) => change({ values: rule.values.filter((value) => value.columnId !== columnId) }),
    onTry: () => void attempt(),
    onSave: keep,
    onCancel: end,
  };
}

/** Key of the tags among the results; no column has it. */
const TAGS = '';

function resultsOf(rule: Rule, { tags, values }: RuleTrial): Map<string, TriedValue> {
  const ofColumns = rule.values.flatMap(({ columnId, template }, index): [string, TriedValue][] => {
    const value = values[index];
    return value && template.trim() !== '' ? [[columnId, value]] : [];
  });
  return new Map([...(rule.tags.trim() === '' ? [] : [[TAGS, tags] as const]), ...ofColumns]);
}
