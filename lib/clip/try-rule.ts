import type { TargetSchema } from '../blocks/property.ts';
import { NoPageToTryError } from '../errors/no-page-to-try-error.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import type { RuleTrial, TriedValue } from '../messages/rule-trial.ts';
import { problem } from '../plan/field-problem.ts';
import { ruleLookups } from '../plan/rule-templates.ts';
import { checkFilled, columnOf, tagsColumn } from '../plan/values-by-rule.ts';
import type { Destination } from '../settings/destination.ts';
import { meansPage, type Rule } from '../settings/rule.ts';
import { habitsOf } from '../settings/settings.ts';
import type { ClipPorts, ConnectionPorts } from './clip-ports.ts';
import { readColumns } from './read-columns.ts';
import { filledBy, type RulePorts } from './rule-of.ts';

type TryPorts = RulePorts & ConnectionPorts & Pick<ClipPorts, 'schemas'>;

/**
 * Fills a rule in for the page the user was on last, and saves nothing.
 * @param destination whose columns are to take it; null where there is none
 * @throws NoPageToTryError when no page may be read; PageNotClippableError, SnapshotError, NotionError
 */
export async function tryRule(
  ports: TryPorts,
  { rule, destination }: { rule: Rule; destination: Destination | null },
): Promise<RuleTrial> {
  const tabId = await ports.pages.lastReadable();
  if (tabId === null) throw new NoPageToTryError();
  const { url } = await ports.pages.about(tabId);
  const [snapshot, schema] = await Promise.all([
    ports.pages.capture(tabId, 'bookmark', ruleLookups(rule)),
    columnsOf(ports, destination),
  ]);
  const { facts } = habitsOf(await ports.settings.get(), destination?.id ?? '');
  return {
    page: { title: snapshot.title, url: snapshot.url },
    meant: meansPage(rule, url),
    tags: triedTags(filledBy(rule, snapshot, ports), schema && { schema, facts }),
    values: rule.values.map((value) => {
      // One by one: a title counts as a value here, and empty ones too.
      const alone = filledBy({ ...rule, values: [value] }, snapshot, ports).fill;
      const text = alone?.title ?? alone?.values[0]?.text ?? '';
      return { text, problem: schema && text !== '' ? problemOf(value, text, schema) : null };
    }),
  };
}

async function columnsOf(ports: TryPorts, destination: Destination | null): Promise<TargetSchema | null> {
  if (destination?.kind !== 'dataSource') return null;
  return readColumns(ports, { connectionId: destination.connectionId, dataSourceId: destination.id });
}

function triedTags(
  { fill }: Snapshot,
  target: { schema: TargetSchema; facts: Parameters<typeof tagsColumn>[1] } | null,
): TriedValue {
  const text = fill?.tags.join(', ') ?? '';
  if (!target || text === '') return { text, problem: null };
  const column = tagsColumn(target.schema, target.facts);
  if (!column) return { text, problem: problem('field.noTagsColumn') };
  const checked = checkFilled(column, text, 'UTC');
  return { text, problem: checked.ok ? null : checked.problem };
}

function problemOf(value: Rule['values'][number], text: string, schema: TargetSchema): TriedValue['problem'] {
  const column = columnOf(value, schema);
  if (!column) return problem('field.changed');
  const checked = checkFilled(column, text, 'UTC');
  return checked.ok ? null : checked.problem;
}
