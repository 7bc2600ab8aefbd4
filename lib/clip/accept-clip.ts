import type { PropertyValues, TargetSchema } from '../blocks/property.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import type { ColumnFacts } from '../plan/assign-facts.ts';
import { fitValues } from '../plan/fit-values.ts';
import { parsePropertyValue } from '../plan/parse-property-value.ts';
import { planProperties } from '../plan/plan-properties.ts';
import { valuesByRule } from '../plan/values-by-rule.ts';
import { type ColumnHabits, withLastUsed } from '../settings/column-habits.ts';
import type { Destination } from '../settings/destination.ts';
import { habitsOf, type Settings, withHabits, withRecentDestination } from '../settings/settings.ts';
import { buildJob } from './build-job.ts';
import { checkRoom } from './check-room.ts';
import type { ClipPorts, ConnectionPorts } from './clip-ports.ts';
import type { ClipRequest } from './clip-request.ts';
import { contentOf } from './content-of.ts';
import { faceOf } from './face-of.ts';
import { openConnection } from './open-connection.ts';
import { schemaOf } from './schema-of.ts';
import { takeLocalFiles } from './take-local-files.ts';
import { valueLoss } from './value-loss.ts';
import { withoutBlocks } from './without-blocks.ts';

/** All of a request but what was captured. */
export type ClipChoices = Omit<ClipRequest, 'mode' | 'captureId'>;

export type AcceptPorts = ConnectionPorts &
  Pick<ClipPorts, 'jobs' | 'settings' | 'schemas' | 'localFiles' | 'pages' | 'captures'>;

/**
 * Accepts a clip: from here on it ends up in Notion, whatever happens to the popup, the worker or the browser.
 * @param capture reads what is to be saved, while Notion is asked for the columns
 * @returns the id of the job, which is stored when this resolves: an earlier one where the same is wished for twice
 * @throws NotConnectedError, EmptyArticleError, NotionError and what `capture` throws: nothing was accepted
 */
export async function acceptClip(
  ports: AcceptPorts,
  request: ClipChoices,
  capture: () => Promise<Snapshot>,
): Promise<string> {
  const { destination, write, tabId } = request;
  // First, while the tab is there.
  const isPrivate = await ports.pages.isPrivate(tabId);
  const { notion } = await openConnection(ports, destination.connectionId);
  const [snapshot, schema] = await Promise.all([capture(), schemaOf(ports, notion, destination)]);
  const title = request.title?.trim() || snapshot.fill?.title || snapshot.title;
  const content = withoutBlocks(contentOf(snapshot, title), request.drop);
  const set = fitValues(schema, request.values);
  const own = await takeLocalFiles(ports, set.properties, write);
  const kept = await ports.settings.get();
  const planned =
    write.kind === 'create' ? fillColumns(snapshot, schema, title, habitsOf(kept, destination.id).facts) : NOTHING;
  // A page that is there keeps its values but those the user set.
  const properties = { ...planned.properties, ...own.properties };
  const leftOut = [...set.leftOut, ...own.leftOut, ...planned.leftOut];
  const bytes = new Map([...content.bytes, ...own.bytes]);
  const face = faceOf(snapshot, content, write, properties, kept.face);
  const { job, content: stored } = buildJob({
    request,
    page: { title, url: snapshot.url },
    content: {
      ...content,
      bytes,
      files: { ...content.files, ...own.kinds },
      losses: [...content.losses, ...leftOut.map(valueLoss)],
    },
    properties,
    schema,
    face: { ...face, extra: [...face.extra, ...own.bytes.keys()] },
    isPrivate,
    now: ports.clock.now(),
  });
  await checkRoom(ports, job, bytes);
  const jobId = await ports.jobs.accept(job, stored, bytes);
  if (isPrivate) await ports.captures.forget(tabId);
  else await ports.settings.update((settings) => remember(settings, destination, request.values));
  return jobId;
}

const NOTHING: ReturnType<typeof fillColumns> = { properties: {}, leftOut: [] };

/** What page and rule fill in, the rule over the page, and what of the rule no column takes. */
function fillColumns(
  snapshot: Snapshot,
  schema: TargetSchema,
  title: string,
  facts: ColumnFacts,
): { properties: PropertyValues; leftOut: string[] } {
  const byRule = snapshot.fill && valuesByRule(snapshot.fill, snapshot, schema, facts);
  return {
    properties: planProperties(snapshot, schema, title, facts, byRule?.values),
    leftOut: byRule?.leftOut ?? [],
  };
}

/** What a clip teaches for the next one: where it went, and which options were chosen. */
function remember(settings: Settings, destination: Destination, values: ClipChoices['values']): Settings {
  const learn = (habits: ColumnHabits) =>
    Object.entries(values).reduce((known, [id, value]) => withLastUsed(known, id, optionNames(value)), habits);
  return withHabits(withRecentDestination(settings, destination), destination.id, learn);
}

/** The names in a value of a select or multi-select. */
function optionNames(value: unknown): string[] {
  const parsed = parsePropertyValue('multi_select', value) ?? parsePropertyValue('select', value);
  if (!parsed) return [];
  if ('multi_select' in parsed) return parsed.multi_select.map(({ name }) => name);
  return 'select' in parsed && parsed.select ? [parsed.select.name] : [];
}
