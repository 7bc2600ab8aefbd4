import type { Block } from '../../lib/blocks/block.ts';
import { buildJob } from '../../lib/clip/build-job.ts';
import type { Snapshot } from '../../lib/hast/snapshot.ts';
import type { RateWindow } from '../../lib/job/rate-window.ts';
import type { FakeNotion } from './fake-notion.ts';
import { fakeWorld } from './fake-world.ts';
import { text } from './sample-blocks.ts';

export type AcceptedWorld = Awaited<ReturnType<typeof acceptedWorld>>;

/** A world in which a clip of these blocks has just been accepted. */
export async function acceptedWorld(notion: FakeNotion, blocks: Block[], window?: RateWindow) {
  const world = fakeWorld(notion, null, window);
  const { job, content, bytes } = buildJob({
    request: {
      tabId: 7,
      mode: 'article',
      captureId: null,
      title: null,
      destination: {
        kind: 'dataSource',
        id: 'ds-1',
        connectionId: 'bot-1',
        title: 'Reading list',
        icon: null,
        path: [],
      },
    },
    // Of the snapshot, a job takes the address only.
    snapshot: { url: 'https://example.org/article' } as Snapshot,
    title: 'An article',
    conversion: { blocks, uploads: {}, losses: [] },
    properties: { Name: { title: text('An article') }, URL: { url: 'https://example.org/article' } },
    now: world.ports.clock.now(),
  });
  await world.jobs.accept(job, content, bytes);
  return { ...world, jobId: job.id };
}
