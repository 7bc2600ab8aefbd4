import * as v from 'valibot';
import { destinationSchema } from './destination.ts';
import { MAX_PATTERN_LENGTH, matchesUrl, parseUrlPattern } from './url-pattern.ts';

/** Most rules, and most columns that one of them fills: more than anybody keeps in mind. */
export const MAX_RULES = 200;
const MAX_VALUES = 100;

const name = v.pipe(v.string(), v.maxLength(2_000));
/** As `lib/template` reads it; what it cannot read fills nothing. */
const template = v.pipe(v.string(), v.maxLength(2_000));

/** What is done differently on some pages. Null and empty leave it as it is. */
export const ruleSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** Switched off it is kept, and means no page. */
  enabled: v.fallback(v.boolean(), true),
  /** As the user wrote it; `parseUrlPattern` reads it. */
  pattern: v.pipe(v.string(), v.maxLength(MAX_PATTERN_LENGTH)),
  destination: v.fallback(v.nullable(destinationSchema), null),
  mode: v.fallback(v.nullable(v.picklist(['article', 'selection', 'page', 'bookmark'])), null),
  /** One of Notion's own templates of the destination. */
  notionTemplate: v.fallback(v.nullable(v.object({ id: v.string(), name })), null),
  /** Template of names with commas between them, for the column of tags. */
  tags: v.fallback(template, ''),
  /** Templates of values. A column of another destination is known by its name. */
  values: v.fallback(
    v.pipe(v.array(v.object({ columnId: name, columnName: name, template })), v.maxLength(MAX_VALUES)),
    [],
  ),
});

export type Rule = v.InferOutput<typeof ruleSchema>;

/** Rules as they were stored, in their order; those that cannot be read are left out, not the others with them. */
export const rulesSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((items) => items.slice(0, MAX_RULES).flatMap((item) => readRule(item))),
);

/** The first rule, of those switched on, that means a page. */
export function ruleFor(rules: readonly Rule[], address: string): Rule | null {
  return rules.find((rule) => rule.enabled && meansPage(rule, address)) ?? null;
}

/** Whether the pattern of a rule means a page. */
export function meansPage({ pattern }: Pick<Rule, 'pattern'>, address: string): boolean {
  const parsed = parseUrlPattern(pattern);
  return typeof parsed === 'object' && matchesUrl(parsed, address);
}

/** Puts a rule in the place of the one with its id, or after the others. Pure. */
export function withRule(rules: readonly Rule[], rule: Rule): Rule[] {
  if (!rules.some(({ id }) => id === rule.id)) return [...rules, rule].slice(0, MAX_RULES);
  return rules.map((each) => (each.id === rule.id ? rule : each));
}

/** Moves a rule up or down by so many places; it stops at the ends. Pure. */
export function withRuleMoved(rules: readonly Rule[], id: string, by: number): Rule[] {
  const rule = rules.find((each) => each.id === id);
  if (!rule) return [...rules];
  const others = rules.filter((each) => each !== rule);
  const place = Math.max(0, rules.indexOf(rule) + by);
  return [...others.slice(0, place), rule, ...others.slice(place)];
}

/** Rules without the places that went with a connection. Pure. */
export function withoutPlacesOf(rules: readonly Rule[], connectionId: string): Rule[] {
  return rules.map((rule) =>
    rule.destination?.connectionId === connectionId ? { ...rule, destination: null, notionTemplate: null } : rule,
  );
}

function readRule(item: unknown): Rule[] {
  const parsed = v.safeParse(ruleSchema, item);
  return parsed.success ? [parsed.output] : [];
}
