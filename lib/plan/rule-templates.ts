import { MAX_LOOKUPS, type PageLookup } from '../hast/page-lookup.ts';
import type { Rule } from '../settings/rule.ts';
import { variablesOf } from '../template/variables-of.ts';

/** The templates of a rule. */
export function ruleTemplates({ tags, values }: Pick<Rule, 'tags' | 'values'>): string[] {
  return [tags, ...values.map(({ template }) => template)];
}

/** What a rule wants looked up in the page itself; nothing where its templates ask for none of it. */
export function ruleLookups(rule: Rule): PageLookup[] {
  const lookups = variablesOf(ruleTemplates(rule)).flatMap((variable): PageLookup[] => {
    if (variable.kind !== 'fact') return [variable];
    return variable.name === 'selection' ? [{ kind: 'selection', name: '' }] : [];
  });
  return lookups.slice(0, MAX_LOOKUPS);
}
