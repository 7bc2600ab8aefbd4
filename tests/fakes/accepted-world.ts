import type { Block } from '../../lib/blocks/block.ts';
import { buildJob } from '../../lib/clip/build-job.ts';
import type { RateWindow } from '../../lib/job/rate-window.ts';
import type { FakeNotion } from './fake-notion.ts';
import { fakeWorld } from './fake-world.ts';
import { text } from './sample-blocks.ts';

export type AcceptedWorld = Awaited<ReturnType<typeof acceptedWorld>>;

/** A world in which a clip of these blocks has just been accepted. */
export async function acceptedWorld(notion: FakeNotion, blocks: Block[], window?: RateWindow) {
  const world = fakeWorld(notion, null, window);
  const { job, content } = buildJob({
    request: {
      tabId: 7,
      destination: {
        kind: 'dataSource',
        id: 'ds-1',
        connectionId: 'bot-1',
        title: 'Reading list',
        icon: null,
        path: [],
      },
    },
    page: { url: 'https://example.org/article', title: 'An article' },
    content: { blocks, losses: [], files: {}, bytes: new Map(), unreadable: new Set() },
    properties: { Name: { title: text('An article') }, URL: { url: 'https://example.org/article' } },
    now: world.ports.clock.now(),
  });
  await world.jobs.accept(job, content, new Map());
  return { ...world, jobId: job.id };
}
