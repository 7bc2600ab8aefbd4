import type { TargetSchema } from '../blocks/property.ts';
import { NoPageToTryError } from '../errors/no-page-to-try-error.ts';
import { type FieldProblem, problem } from '../plan/field-problem.ts';
import { ruleLookups } from '../plan/rule-templates.ts';
import { checkFilled, columnOf, tagsColumn } from '../plan/values-by-rule.ts';
import { meansPage, type Rule } from '../settings/rule.ts';
import { habitsOf } from '../settings/settings.ts';
import { filledBy, type RulePorts } from './rule-of.ts';

/** What a rule would fill in for a page. */
export interface RuleTrial {
  /** Of the page. */
  title: string;
  /** Whether the rule means the page. It is tried all the same. */
  meant: boolean;
  tags: TriedValue;
  /** In the order of the rule's own. */
  values: TriedValue[];
}

/** What came out of a template, and why the column would not take it. */
export interface TriedValue {
  text: string;
  problem: FieldProblem | null;
}

/** The columns that are to take it. */
interface Target {
  dataSourceId: string;
  schema: TargetSchema;
}

/**
 * Fills a rule in for the page the user was on last, and saves nothing.
 * @throws NoPageToTryError when no page may be read; PageNotClippableError, SnapshotError
 */
export async function tryRule(ports: RulePorts, rule: Rule, target: Target | null): Promise<RuleTrial> {
  const tabId = await ports.pages.lastReadable();
  if (tabId === null) throw new NoPageToTryError();
  const { url } = await ports.pages.about(tabId);
  const snapshot = await ports.pages.capture(tabId, 'bookmark', ruleLookups(rule));
  const { facts } = habitsOf(await ports.settings.get(), target?.dataSourceId ?? '');
  const fill = (values: Rule['values']) => filledBy({ ...rule, values }, snapshot, ports).fill;
  const tags = fill([])?.tags.join(', ') ?? '';
  return {
    title: snapshot.title,
    meant: meansPage(rule, url),
    tags: tried(tags, target, (schema) => tagsColumn(schema, facts), 'field.noTagsColumn'),
    // One by one: the title counts as a value here, and what gives nothing has its place too.
    values: rule.values.map((value) => {
      const alone = fill([value]);
      const text = alone?.title ?? alone?.values[0]?.text ?? '';
      return tried(text, target, (schema) => columnOf(value, schema), 'field.changed');
    }),
  };
}

function tried(
  text: string,
  target: Target | null,
  find: (schema: TargetSchema) => TargetSchema[number] | undefined,
  missing: FieldProblem['key'],
): TriedValue {
  if (!target || text === '') return { text, problem: null };
  const column = find(target.schema);
  if (!column) return { text, problem: problem(missing) };
  const checked = checkFilled(column, text, 'UTC');
  return { text, problem: checked.ok ? null : checked.problem };
}
