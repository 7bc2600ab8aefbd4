/**
 * How fast a clip gets into Notion, and with how many requests: our runner beside a plain client that sends the same
 * requests one after the other, in the same run, against the emulator with 120 ms of latency and Notion's rate window.
 *   npm run bench:queue
 */
import { requestBound } from '../../lib/batch/request-bound.ts';
import { toSteps } from '../../lib/batch/to-steps.ts';
import type { Block } from '../../lib/blocks/block.ts';
import { runJob } from '../../lib/clip/run-job.ts';
import { newRateWindow } from '../../lib/job/rate-window.ts';
import { settleAssets } from '../../lib/job/settle-assets.ts';
import { notionOpener } from '../../lib/notion/open-notion.ts';
import { TOKEN } from '../e2e/sample-workspace.ts';
import { png } from '../e2e/site/png.ts';
import { acceptedWorld } from '../fakes/accepted-world.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { type EmulatorProcess, emulatorProcess } from './emulator-process.ts';
import { loadOf, spread } from './spread.ts';
import { timeBound } from './time-bound.ts';
import { virtualClip } from './virtual-clip.ts';

const LATENCY_MS = 120;
/** Uploads at the same time, as the runner has them. */
const LANES = 6;

interface Case {
  name: string;
  images: number;
  paragraphs: number;
  /** Length of Notion's rate window, ms, and requests in it. */
  window: { ms: number; requests: number };
}

const CASES: Case[] = [
  { name: '40 images, 600 blocks', images: 40, paragraphs: 560, window: { ms: 60_000, requests: 180 } },
  { name: '200 images, a window of 6 s', images: 200, paragraphs: 400, window: { ms: 6_000, requests: 180 } },
];

const picture = new Blob([Uint8Array.from(png(1))], { type: 'image/png' });

for (const each of CASES) await measure(each);

async function measure({ name, images, paragraphs, window }: Case): Promise<void> {
  const blocks = spread(images, paragraphs);
  const ours = await onEmulator(window, (emulator) => clip(emulator, blocks, window.ms));
  const plain = await onEmulator(window, (emulator) => oneByOne(emulator, blocks));
  const bound = requestBound(blocks) + 2 * images;
  const conditions = { latencyMs: LATENCY_MS, lanes: LANES, window };
  const least = Math.round(timeBound(loadOf(blocks), conditions));
  const virtual = await virtualClip(blocks, conditions);
  console.log(`\n${name}`);
  console.log(`  requests   ours ${ours.requests}, bound ${bound}, ratio ${(ours.requests / bound).toFixed(3)}`);
  console.log(`  refused    ours ${ours.refused}, one by one ${plain.refused}`);
  console.log(
    `  time       ours ${ours.ms} ms, one by one ${plain.ms} ms: ${(plain.ms / ours.ms).toFixed(2)} times faster`,
  );
  console.log(
    `  bound      ${least} ms of window and latency with ${LANES} lanes: ours takes ${(ours.ms / least).toFixed(2)} of it, ` +
      `${(virtual.ms / least).toFixed(3)} on a virtual clock (${virtual.ms} ms, ${virtual.requests} requests)`,
  );
}

interface Figures {
  ms: number;
  requests: number;
  refused: number;
}

async function onEmulator(
  window: Case['window'],
  work: (emulator: EmulatorProcess) => Promise<void>,
): Promise<Figures> {
  const emulator = await emulatorProcess({ latencyMs: LATENCY_MS, window });
  const start = performance.now();
  await work(emulator);
  const ms = Math.round(performance.now() - start);
  const requests = await emulator.requests();
  emulator.close();
  const count = (status: number) => requests.filter((request) => request.status === status).length;
  return { ms, requests: count(200), refused: count(429) };
}

function opener(emulator: EmulatorProcess) {
  return notionOpener({
    request: (url, init) => fetch(String(url).replace('https://api.notion.com', emulator.url), init),
    isOnline: () => true,
    isAllowed: async () => true,
  });
}

async function clip(emulator: EmulatorProcess, blocks: Block[], lengthMs: number): Promise<void> {
  const world = await acceptedWorld(new FakeNotion(), blocks, { window: { ...newRateWindow, lengthMs } });
  const job = world.jobs.jobs.get(world.jobId);
  if (!job) throw new Error('The job was not accepted');
  const content = world.jobs.contents.get(world.jobId);
  if (!content) throw new Error('The job was not accepted');
  world.jobs.jobs.set(world.jobId, { ...job, target: { ...job.target, id: emulator.dataSourceId } });
  world.jobs.contents.set(world.jobId, { ...content, properties: {} });
  const ports = {
    ...world.ports,
    openNotion: (_: string, through: Parameters<ReturnType<typeof opener>>[1]) => opener(emulator)(TOKEN, through),
    pages: {
      ...world.ports.pages,
      // Each picture has bytes of its own: equal ones would be uploaded once.
      readAsset: async (_: number, url: string) => ({ bytes: new Blob([picture, url], { type: 'image/png' }) }),
    },
    clock: {
      now: () => Date.now(),
      random: () => Math.random(),
      sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    },
  };
  while (world.jobs.jobs.get(world.jobId)?.state === 'running') await runJob(ports, world.jobId);
  const ended = world.jobs.jobs.get(world.jobId);
  if (ended?.state !== 'done') throw new Error(`The clip ended as ${ended?.state}: ${JSON.stringify(ended?.failure)}`);
}

/** The same requests by a client that waits for each before it sends the next, and sleeps out every 429. */
async function oneByOne(emulator: EmulatorProcess, blocks: Block[]): Promise<void> {
  const notion = opener(emulator)(TOKEN, null);
  const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        const wait: unknown = Reflect.get(Object(Reflect.get(Object(error), 'facts')), 'retryAfterMs');
        if (typeof wait !== 'number') throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  };
  const assets: Parameters<typeof settleAssets>[1] = {};
  for (const block of blocks) {
    if (block.type !== 'image' || block.image.type !== 'external') continue;
    const file = { name: 'picture.png', bytes: picture, contentType: 'image/png' };
    const { id } = await patiently(() => notion.upload(file));
    const asset = {
      state: 'uploaded',
      uploadId: id,
      at: 0,
      bytes: picture.size,
      contentType: 'image/png',
      kept: false,
      sha256: id,
      way: 'page',
    } as const;
    Object.assign(assets, { [block.image.external.url]: asset });
  }
  let pageId = '';
  for (const step of toSteps(blocks)) {
    const children = settleAssets(step.children, assets);
    if (step.kind === 'append') await patiently(() => notion.appendChildren(pageId, children, 'end'));
    else {
      const parent = { kind: 'dataSource', id: emulator.dataSourceId } as const;
      pageId = (
        await patiently(() =>
          notion.createPage({ parent, properties: {}, children, templateId: null, cover: null, icon: null }),
        )
      ).id;
    }
  }
}
