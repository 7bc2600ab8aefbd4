import { describe, expect, test } from 'vitest';
import { bareSnapshot } from '../../lib/clip/bare-snapshot.ts';
import { PLAIN_SAVE } from '../../lib/clip/clip-request.ts';
import { resumeJobs } from '../../lib/clip/resume-jobs.ts';
import { runJob } from '../../lib/clip/run-job.ts';
import { startClip } from '../../lib/clip/start-clip.ts';
import { acceptedWorld } from '../fakes/accepted-world.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';
import { image, paragraph } from '../fakes/sample-blocks.ts';
import { sampleJob } from '../fakes/sample-job.ts';

describe('a clip from a private window', () => {
  test('is saved, and then nothing of it is left', async () => {
    const notion = new FakeNotion();
    const world = await acceptedWorld(notion, [paragraph('Words'), image('one')], { isPrivate: true });
    await runJob(world.ports, world.jobId);
    expect(notion.pages.size).toBe(1);
    expect(await world.jobs.list()).toEqual([]);
    expect(await world.jobs.content(world.jobId)).toBeNull();
    expect(world.shown.at(-1)).toBe('done');
  });

  test('which picture is which file in Notion is not remembered', async () => {
    const kept: unknown[] = [];
    const world = await acceptedWorld(new FakeNotion(), [image('one')], { isPrivate: true });
    const uploads = { ...world.ports.uploads, keep: async (...all: unknown[]) => void kept.push(all) };
    await runJob({ ...world.ports, uploads }, world.jobId);
    expect(await world.jobs.list()).toEqual([]);
    expect(kept).toEqual([]);
  });

  test('one that needs the user stays until he has said what to do', async () => {
    const notion = new FakeNotion();
    const world = await acceptedWorld(notion, [paragraph('Words')], { isPrivate: true });
    await world.jobs.apply(world.jobId, { type: 'stopped', failure: { code: 'tokenInvalid', values: [] } }, null);
    await resumeJobs(world.ports);
    expect((await world.jobs.list()).map(({ state }) => state)).toEqual(['attention']);
    await world.jobs.apply(world.jobId, { type: 'cancelAsked' }, null);
    await resumeJobs(world.ports);
    expect(await world.jobs.list()).toEqual([]);
  });

  test('what a worker left that died at the end goes at its next start', async () => {
    const world = fakeWorld(new FakeNotion());
    const job = sampleJob({ state: 'done', finishedAt: world.ports.clock.now(), isPrivate: true });
    await world.jobs.accept(job, { jobId: job.id, steps: [], properties: {}, schema: [], sources: {} }, new Map());
    // Not at once: its own worker may still be showing the end.
    await resumeJobs(world.ports);
    expect(await world.jobs.list()).toHaveLength(1);
    world.passTime(60_000);
    await resumeJobs(world.ports);
    expect(await world.jobs.list()).toEqual([]);
  });

  test('teaches nothing for the next, and what was read for the popup goes', async () => {
    const world = fakeWorld(new FakeNotion(), bareSnapshot({ url: 'https://site.test/', title: 'One' }));
    const forgotten: number[] = [];
    const captures = { ...world.ports.captures, forget: async (tabId: number) => void forgotten.push(tabId) };
    const ports = { ...world.ports, captures };
    const destination = { kind: 'page', id: 'p', connectionId: 'bot-1', title: 'Clips', icon: null, path: [] } as const;
    const request = { ...PLAIN_SAVE, tabId: 7, mode: 'bookmark', captureId: null, title: null } as const;
    const clip = { ...request, destination: { ...destination, path: [] } };

    ports.pages.isPrivate = async () => true;
    await startClip(ports, clip);
    expect((await world.jobs.list()).map(({ isPrivate }) => isPrivate)).toEqual([true]);
    expect((await ports.settings.get()).recentDestinations).toEqual([]);
    expect(forgotten).toEqual([7]);

    ports.pages.isPrivate = async () => false;
    await startClip(ports, { ...clip, title: 'Another' });
    expect((await ports.settings.get()).recentDestinations).toHaveLength(1);
    expect(forgotten).toEqual([7]);
  });
});
