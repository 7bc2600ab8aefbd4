import type { Block } from '../blocks/block.ts';
import type { Loss } from '../blocks/loss.ts';
import type { Conversion } from '../convert/conversion.ts';
import { toBlocks } from '../convert/to-blocks.ts';
import { EmptyArticleError } from '../errors/empty-article-error.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import { planProperties } from '../plan/plan-properties.ts';
import { withRecentDestination } from '../settings/settings.ts';
import { buildJob } from './build-job.ts';
import type { ClipPorts, ConnectionPorts } from './clip-ports.ts';
import type { ClipRequest } from './clip-request.ts';
import { openConnection } from './open-connection.ts';
import { schemaOf } from './schema-of.ts';

/**
 * Accepts a clip: from here on it ends up in Notion, whatever happens to the popup, the worker or the browser.
 * @returns the id of the job, which is stored when this resolves
 * @throws NotConnectedError, PageNotClippableError, SnapshotError, EmptyArticleError, NotionError: nothing was accepted
 */
export async function startClip(
  ports: ConnectionPorts & Pick<ClipPorts, 'pages' | 'captures' | 'jobs' | 'settings' | 'schemas'>,
  request: ClipRequest,
): Promise<string> {
  const { destination } = request;
  const { notion } = await openConnection(ports, destination.connectionId);
  const [snapshot, schema] = await Promise.all([snapshotFor(ports, request), schemaOf(ports, notion, destination.id)]);
  const title = request.title?.trim() || snapshot.title;
  const { job, content, bytes } = buildJob({
    request,
    snapshot,
    title,
    conversion: convert(snapshot, title),
    properties: planProperties(snapshot, schema, title),
    now: ports.clock.now(),
  });
  await ports.jobs.accept(job, content, bytes);
  await ports.settings.update((settings) => withRecentDestination(settings, destination));
  return job.id;
}

async function snapshotFor(ports: Pick<ClipPorts, 'pages' | 'captures'>, request: ClipRequest): Promise<Snapshot> {
  const kept = request.captureId === null ? null : await ports.captures.get(request.captureId);
  return kept ?? (await ports.pages.capture(request.tabId, request.mode));
}

function convert(snapshot: Snapshot, title: string): Conversion {
  if (snapshot.mode === 'bookmark') return { blocks: [bookmark(snapshot.url)], uploads: {}, losses: [] };
  const conversion = toBlocks(snapshot.tree, { baseUrl: snapshot.url, title });
  if (conversion.blocks.length === 0) throw new EmptyArticleError();
  return snapshot.isCutOff ? { ...conversion, losses: [...conversion.losses, cutOff(title)] } : conversion;
}

/** The end of a page too large to be read is missing: that must be said. */
function cutOff(title: string): Loss {
  return { kind: 'text', what: title.slice(0, 200), reason: 'cutOff', block: null };
}

function bookmark(url: string): Block {
  return { type: 'bookmark', bookmark: { url } };
}
