import { useEffect, useState } from 'preact/hooks';
import type { RulesView, RuleView } from '../../components/options/rules/rules-props.ts';
import type { RulePorts } from '../../lib/clip/rule-of.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import { type Rule, withRule, withRuleMoved } from '../../lib/settings/rule.ts';
import { ruleIn } from '../page/rule-address.ts';
import { type RuleDraft, useRuleForm } from './use-rule-form.ts';

/**
 * The user's rules and the form for one of them. The address of the page may name the one to open.
 * @param places to choose from
 * @param usual where clips go that no rule sends elsewhere
 */
export function useRules(
  ports: RulePorts,
  places: Parameters<typeof useRuleForm>[0]['places'],
  usual: Destination | null,
): RulesView {
  const { settings } = ports;
  const [rules, setRules] = useState<readonly Rule[]>([]);
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  const [removed, setRemoved] = useState<{ rule: Rule; place: number } | null>(null);
  useEffect(() => {
    void settings.get().then((stored) => {
      setRules(stored.rules);
      const named = stored.rules.find(({ id }) => id === ruleIn(location.hash));
      if (named) setDraft({ kept: true, rule: named });
    });
  }, [settings]);

  const change = (how: (rules: readonly Rule[]) => Rule[]) => {
    setRules(how);
    setRemoved(null);
    void settings.update((latest) => ({ ...latest, rules: how(latest.rules) }));
  };
  const find = (id: string) => rules.find((rule) => rule.id === id);
  const editing = useRuleForm({
    ports,
    draft,
    onDraft: setDraft,
    places,
    usual,
    onKeep: (rule) => change((before) => withRule(before, rule)),
  });

  return {
    items: rules.map(viewRule),
    editing,
    removed: removed?.rule.pattern ?? null,
    onAdd: () => setDraft({ kept: false, rule: newRule() }),
    onEdit: (id) => {
      const rule = find(id);
      if (rule) setDraft({ kept: true, rule });
    },
    onEnable: (id, enabled) => {
      const rule = find(id);
      if (rule) change((before) => withRule(before, { ...rule, enabled }));
    },
    onMove: (id, by) => change((before) => withRuleMoved(before, id, by)),
    onRemove: (id) => {
      const rule = find(id);
      if (!rule) return;
      change((before) => before.filter((each) => each.id !== id));
      setRemoved({ rule, place: rules.indexOf(rule) });
    },
    onRestore: () => {
      if (removed)
        change((before) => [...before.slice(0, removed.place), removed.rule, ...before.slice(removed.place)]);
    },
  };
}

function newRule(): Rule {
  return {
    id: crypto.randomUUID(),
    enabled: true,
    pattern: '',
    destination: null,
    mode: null,
    notionTemplate: null,
    tags: '',
    values: [],
  };
}

function viewRule({ id, pattern, enabled, destination, mode, tags, values }: Rule): RuleView {
  const fills = values.length + (tags.trim() === '' ? 0 : 1);
  return { id, pattern, enabled, place: destination?.title ?? null, mode, fills };
}
