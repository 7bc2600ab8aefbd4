import type { Block } from '../../../lib/blocks/block.ts';
import type { ClipRequest } from '../../../lib/clip/clip-request.ts';
import { runJob } from '../../../lib/clip/run-job.ts';
import { hasWork } from '../../../lib/job/has-work.ts';
import type { Job } from '../../../lib/job/job.ts';
import { type AcceptedWorld, acceptedWorld } from '../../fakes/accepted-world.ts';
import { FakeNotion } from '../../fakes/fake-notion.ts';
import { PERSON } from '../../fakes/fake-people.ts';
import { mortalWorker } from '../../fakes/mortal-worker.ts';
import { paragraph, text } from '../../fakes/sample-blocks.ts';
import { FAULTS } from './faults.ts';
import { givePictures, importOf } from './pictures.ts';
import type { Scenario } from './scenario.ts';

/** A job that has not ended by then never will: every fault has long passed. */
const MOST_WORKERS = 500;

export const TEMPLATE = [paragraph('from the template'), paragraph('and more of it')];

/** Somebody's change to a standing block. */
type Change = 'rewritten' | 'discarded';

export interface Played {
  notion: FakeNotion;
  job: Job;
  /** The page that was there before the clip. */
  homeId: string;
  standingIds: string[];
  /** What somebody did to which standing block, the last deed. */
  changes: Map<string, Change>;
  /** Somebody's own blocks. */
  typed: { atStart: Block[]; atEnd: Block[] };
  /** Writes carried out twice of which no worker lived to write down that they may have been. */
  unheard: number;
}

/** Writes of which the sender tells that they may have been done twice. */
const TOLD_CALLS = ['create', 'append', 'comment'];

/** Plays a scenario to its end. */
export async function play(scenario: Scenario): Promise<Played> {
  let now = () => 0;
  let unheard = 0;
  let before = (_call: string, _at: number) => {};
  const notion = new FakeNotion({
    nextFault: (call, at) => {
      before(call, at);
      const fault = FAULTS[scenario.faults[at] ?? -1] ?? null;
      if (fault?.when === 'twice' && TOLD_CALLS.includes(call)) unheard += 1;
      return fault;
    },
    now: () => now(),
    queryLagMs: scenario.queryLagMs,
    aheadMs: scenario.aheadMs,
    template: { blocks: TEMPLATE, afterMs: 20_000 },
    importOf,
  });
  const home = notion.addPage('somewhere', { Name: { title: text('Home') } });
  home.properties['URL'] = { id: 'u', type: 'url', url: 'https://example.org/old' };
  const standingIds = scenario.standing.flatMap(({ block, by }) => notion.addBlocks(home.id, [block], by));
  const world = await acceptedWorld(notion, scenario.content, {
    write: writeOf(scenario, home.id, standingIds),
    note: scenario.note ? 'A note' : null,
    kind: scenario.write === 'page' ? 'page' : 'dataSource',
    ...(isForeign(scenario) && scenario.value && { properties: { URL: { url: 'https://example.org/article' } } }),
  });
  givePictures(world, scenario.keepsOld);
  const apply = world.jobs.apply.bind(world.jobs);
  world.jobs.apply = async (id, event, epoch) => {
    const job = await apply(id, event, epoch);
    if (job && event.type === 'stepResent') unheard -= 1;
    return job;
  };
  now = world.ports.clock.now;
  // What stands there is from an earlier day.
  world.passTime(86_400_000);
  const played = { notion, homeId: home.id, standingIds, changes: new Map(), typed: { atStart: [], atEnd: [] } };
  before = (call, at) => {
    meddle(scenario, { ...played, world }, call, at);
    if (at === scenario.takenBack) void world.jobs.apply(world.jobId, { type: 'cancelAsked' }, null);
  };
  let worker = await run(world, scenario, 0);
  if (scenario.takenBack !== 'never') {
    await world.jobs.apply(world.jobId, { type: 'cancelAsked' }, null);
    worker = await run(world, scenario, worker);
  }
  // What Notion still had to do late is done by now.
  world.passTime(3_600_000);
  notion.settle();
  const job = await world.jobs.get(world.jobId);
  if (!job) throw new Error('The job is gone');
  return { ...played, job, unheard };
}

/** Lets workers come and go until the job has ended. */
async function run(world: AcceptedWorld, { deaths }: Scenario, first: number): Promise<number> {
  const isLeft = async () => {
    const job = await world.jobs.get(world.jobId);
    return job !== null && hasWork(job);
  };
  let worker = first;
  for (; (await isLeft()) && worker < MOST_WORKERS; worker += 1) {
    await runJob(mortalWorker(world.ports, deaths[worker] ?? null).ports, world.jobId);
    // The alarm brings the next worker.
    world.passTime(60_000);
  }
  return worker;
}

/** True when the clip writes on a page that was there before. */
export function isForeign({ write }: Pick<Scenario, 'write'>): boolean {
  return write === 'end' || write === 'start' || write === 'after' || write === 'update';
}

function writeOf({ write }: Scenario, pageId: string, standingIds: string[]): ClipRequest['write'] {
  switch (write) {
    case 'row':
    case 'page':
      return { kind: 'create' };
    case 'template':
      return { kind: 'create', templateId: 'template-1' };
    case 'update':
      return { kind: 'update', pageId };
    case 'after':
      return { kind: 'append', pageId, place: { after: standingIds[0] ?? '' } };
    default:
      return { kind: 'append', pageId, place: write };
  }
}

/** Requests before which somebody may act: between the look at an old block and its removal, nobody can be told apart. */
const QUIET_CALLS = ['upload', 'append', 'comment', 'block'];

function meddle(
  scenario: Scenario,
  { notion, homeId, standingIds, changes, typed, world }: Omit<Played, 'job' | 'unheard'> & { world: AcceptedWorld },
  call: string,
  at: number,
): void {
  const { meddlings } = scenario;
  if (!isForeign(scenario) || !QUIET_CALLS.includes(call)) return;
  for (const { call: wanted, deed, which } of meddlings) {
    if (wanted !== at) continue;
    if (deed === 'typeAtStart') {
      const block = paragraph(`typed before call ${at}`);
      typed.atStart.unshift(block);
      notion.addBlocks(homeId, [block], PERSON, 'start');
    } else if (deed === 'typeAtEnd') {
      const block = paragraph(`typed before call ${at}`);
      typed.atEnd.push(block);
      notion.addBlocks(homeId, [block], PERSON, 'end');
    } else {
      change(deed);
    }
    function change(how: 'rewrite' | 'discard') {
      const id = standingIds[which % standingIds.length] ?? '';
      const old = world.jobs.jobs.get(world.jobId)?.old.find((block) => block.id === id);
      // A block on its way to the trash, or in it, is out of reach; and the place of the clip stays.
      const isInReach = !old || old.state === 'there' || old.state === 'kept';
      if (!isInReach || changes.get(id) === 'discarded' || (scenario.write === 'after' && id === standingIds[0]))
        return;
      if (how === 'rewrite') notion.rewrite(id, paragraph('rewritten'), PERSON);
      else notion.discard(id);
      changes.set(id, how === 'rewrite' ? 'rewritten' : 'discarded');
    }
  }
}
