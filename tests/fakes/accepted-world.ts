import type { Block } from '../../lib/blocks/block.ts';
import type { PropertyValues } from '../../lib/blocks/property.ts';
import { buildJob } from '../../lib/clip/build-job.ts';
import { type ClipRequest, PLAIN_SAVE } from '../../lib/clip/clip-request.ts';
import { NO_FACE } from '../../lib/job/page-face.ts';
import type { RateWindow } from '../../lib/job/rate-window.ts';
import type { FakeNotion } from './fake-notion.ts';
import { fakeWorld } from './fake-world.ts';
import { text } from './sample-blocks.ts';

export type AcceptedWorld = Awaited<ReturnType<typeof acceptedWorld>>;

export interface Accepting {
  /** What is known of the rate when the clip is accepted. */
  window?: RateWindow;
  write?: ClipRequest['write'];
  note?: string | null;
  /** Of the destination: `ds-1` or `home`. */
  kind?: 'dataSource' | 'page';
  properties?: PropertyValues;
  /** From a private window. */
  isPrivate?: boolean;
}

/** The values of a clip as the planning gives them, for a row and for a page inside a page. */
const VALUES: Record<'dataSource' | 'page', PropertyValues> = {
  dataSource: { Name: { title: text('An article') }, URL: { url: 'https://example.org/article' } },
  page: { title: { title: text('An article') } },
};

/** A world in which a clip of these blocks has just been accepted. */
export async function acceptedWorld(notion: FakeNotion, blocks: Block[], options: Accepting = {}) {
  const world = fakeWorld(notion, null, options.window);
  return { ...world, jobId: await acceptInto(world, blocks, options) };
}

/** Accepts one more clip in a world; its id. */
export async function acceptInto(
  world: Pick<ReturnType<typeof fakeWorld>, 'ports' | 'jobs'>,
  blocks: Block[],
  options: Accepting = {},
): Promise<string> {
  const { write = PLAIN_SAVE.write, note = null, kind = 'dataSource' } = options;
  const { job, content } = buildJob({
    request: {
      ...PLAIN_SAVE,
      tabId: 7,
      note,
      write,
      mayAsk: false,
      destination: {
        kind,
        id: kind === 'page' ? 'home' : 'ds-1',
        connectionId: 'bot-1',
        title: 'Reading list',
        icon: null,
        path: [],
      },
    },
    page: { url: 'https://example.org/article', title: 'An article' },
    content: { blocks, losses: [], files: {}, bytes: new Map(), sources: {}, unreadable: new Set() },
    isPrivate: options.isPrivate ?? false,
    properties: options.properties ?? (write.kind === 'create' ? VALUES[kind] : {}),
    schema: [
      { id: 'title', name: 'Name', type: 'title' },
      { id: 'u', name: 'URL', type: 'url' },
    ],
    face: NO_FACE,
    now: world.ports.clock.now(),
  });
  // Not by `accept`, which would take a twin for the same press of a button.
  world.jobs.jobs.set(job.id, job);
  world.jobs.contents.set(job.id, content);
  return job.id;
}
