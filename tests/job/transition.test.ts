import { describe, expect, test } from 'vitest';
import { hasWork } from '../../lib/job/has-work.ts';
import { transition } from '../../lib/job/transition.ts';
import { HELD, sampleJob, sampleStep, sampleUploaded, WANTED } from '../fakes/sample-job.ts';

describe('transition', () => {
  test('never changes the record it is given', () => {
    const job = Object.freeze(sampleJob({ assets: Object.freeze({ a: HELD }) }));
    expect(transition(job, { type: 'uploadStarted', key: 'a' })).not.toBe(job);
    expect(job.assets['a']).toEqual(HELD);
  });

  test('a new worker raises the epoch, starts open uploads anew and doubts open requests', () => {
    const job = sampleJob({
      assets: { a: { ...HELD, state: 'uploading' } },
      steps: [sampleStep({ kind: 'create', state: 'done' }), sampleStep({ state: 'sending', sentAt: 5 })],
    });
    const claimed = transition(job, { type: 'claimed' });
    expect(claimed.epoch).toBe(1);
    expect(claimed.assets['a']).toEqual(HELD);
    expect(claimed.steps.map((step) => step.state)).toEqual(['done', 'uncertain']);
    expect(claimed.steps[1]?.sentAt).toBe(5);
  });

  test('a page that may be there twice is written on; blocks that may be are looked for first', () => {
    const job = sampleJob({
      steps: [sampleStep({ kind: 'create', state: 'sending' }), sampleStep({ state: 'sending' })],
    });
    const written = { page: { id: 'page-1', url: 'https://x.test/' } };
    const made = transition(job, { type: 'stepResent', index: 0, ids: ['page-1'], written });
    expect(made.steps[0]).toMatchObject({ state: 'done', answered: ['page-1'] });
    expect(made.ids['']).toBe('page-1');
    const added = transition(made, { type: 'stepResent', index: 1, ids: ['a'], written: { last: { '': 'a' } } });
    expect(added.steps[1]).toMatchObject({ state: 'uncertain', answered: ['a'] });
    expect(added.last).toEqual({});
    const looked = transition(added, { type: 'stepDone', index: 1, written: { last: { '': 'a' } } });
    expect(looked.steps[1]).toMatchObject({ state: 'done', answered: null });
  });

  test('a clip that has ended has work while its page may be there twice', () => {
    const steps = [sampleStep({ kind: 'create', state: 'done', answered: ['page-1'] })];
    const done = sampleJob({ state: 'done', steps });
    expect(hasWork(done)).toBe(true);
    expect(transition(done, { type: 'waiting', until: 5, failure: { code: 'offline', values: [] } })).toBe(done);
    expect(hasWork(transition(done, { type: 'twinsSettled' }))).toBe(false);
    // What waits for the user does so first.
    expect(hasWork({ ...done, state: 'attention' })).toBe(false);
  });

  test('an upload keeps what is known of its bytes on the way', () => {
    const started = transition(sampleJob({ assets: { a: HELD } }), { type: 'uploadStarted', key: 'a' });
    const done = transition(started, { type: 'uploadDone', key: 'a', uploadId: 'u', at: 9 });
    expect(done.assets['a']).toEqual(sampleUploaded(9));
    expect(transition(started, { type: 'uploadReset', key: 'a', sent: null }).assets['a']).toEqual(HELD);
  });

  test('an asset that stays a link is in the loss report', () => {
    const job = transition(sampleJob({ assets: { a: WANTED } }), {
      type: 'assetFailed',
      key: 'a',
      way: 'page',
      reason: 'status403',
      next: null,
    });
    expect(job.assets['a']).toEqual({ state: 'linked', reason: 'status403', as: 'image' });
    expect(job.losses).toEqual([{ kind: 'image', what: 'a', reason: 'status403', block: null }]);
  });

  test('a created page gives the id of the root and the address to open', () => {
    const page = { id: 'p', url: 'https://app.notion.com/p/p' };
    const written = { ids: { '4': 'b' }, page };
    const job = transition(sampleJob({ retries: 3 }), { type: 'stepDone', index: 0, written });
    expect(job.ids).toEqual({ '': 'p', '4': 'b' });
    expect(job.pageUrl).toBe(page.url);
    expect(job.retries).toBe(0);
    expect(job.steps[0]?.state).toBe('done');
  });

  test('a retry clears the failure and starts the count of tries anew', () => {
    const failed = sampleJob({ state: 'attention', failure: { code: 'tokenInvalid', values: [] }, retries: 9 });
    expect(transition(failed, { type: 'retried' })).toMatchObject({ state: 'running', failure: null, retries: 0 });
  });

  test.each([
    ['rateLimited', 3],
    ['offline', 3],
    ['uncertain', 3],
    ['notionUnavailable', 4],
    ['network', 4],
  ] as const)('a wait for %s leaves %i tries counted: only what went wrong counts', (code, retries) => {
    const waiting = { type: 'waiting' as const, until: 9, failure: { code, values: [] } };
    expect(transition(sampleJob({ retries: 3 }), waiting).retries).toBe(retries);
  });

  test.each(['done', 'cancelled'] as const)('nothing moves a job that is %s', (state) => {
    const job = sampleJob({ state });
    expect(transition(job, { type: 'retried' })).toBe(job);
    expect(transition(job, { type: 'claimed' })).toBe(job);
  });

  test('a saved clip can be taken back, a cancelled one stays cancelled', () => {
    const done = sampleJob({ state: 'done', finishedAt: 9 });
    expect(transition(done, { type: 'cancelAsked' })).toMatchObject({ state: 'running', cancelling: true });
    const cancelled = sampleJob({ state: 'cancelled' });
    expect(transition(cancelled, { type: 'cancelAsked' })).toBe(cancelled);
  });
});
