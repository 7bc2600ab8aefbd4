import { describe, expect, test } from 'vitest';
import type { Asset } from '../../lib/job/job.ts';
import { nextActions } from '../../lib/job/next-actions.ts';
import { sampleJob, sampleStep } from '../fakes/sample-job.ts';

const NOW = 10_000_000;
const held: Asset = { state: 'held', bytes: 3, contentType: 'image/png' };
const uploaded = (at: number): Asset => ({ ...held, state: 'uploaded', uploadId: 'u', at });
const failure = { code: 'network', values: [] } as const;

const withAssets = (assets: Record<string, Asset>) =>
  sampleJob({ assets, steps: [sampleStep({ kind: 'create', assets: ['a'] }), sampleStep({ assets: ['b'] })] });

describe('nextActions', () => {
  test('sends the first request whose assets have ended', () => {
    const job = withAssets({ a: uploaded(NOW), b: { state: 'wanted' } });
    expect(nextActions(job, NOW)).toEqual([
      { kind: 'send', index: 0 },
      { kind: 'collect', key: 'b' },
    ]);
  });

  test('holds a request back until its own assets have ended, and works on those first', () => {
    expect(nextActions(withAssets({ a: { state: 'wanted' }, b: held }), NOW)).toEqual([
      { kind: 'collect', key: 'a' },
      { kind: 'upload', key: 'b' },
    ]);
  });

  test('counts an asset that stays a link as ended', () => {
    const job = withAssets({ a: { state: 'linked', reason: 'blocked', as: 'image' }, b: uploaded(NOW) });
    expect(nextActions(job, NOW)).toEqual([{ kind: 'send', index: 0 }]);
  });

  test('renews an upload that is about to expire before it is used', () => {
    const stale = NOW - 50 * 60_000 - 1;
    expect(nextActions(withAssets({ a: uploaded(stale), b: uploaded(NOW) }), NOW)).toEqual([
      { kind: 'upload', key: 'a' },
    ]);
  });

  test('leaves an upload alone whose block is written already', () => {
    const job = withAssets({ a: uploaded(0), b: uploaded(NOW) });
    const steps = [sampleStep({ kind: 'create', assets: ['a'], state: 'done' }), sampleStep({ assets: ['b'] })];
    expect(nextActions({ ...job, steps }, NOW)).toEqual([{ kind: 'send', index: 1 }]);
  });

  test('never sends past a request that is under way', () => {
    expect(nextActions(sampleJob({ steps: [sampleStep({ state: 'sending' }), sampleStep()] }), NOW)).toEqual([]);
  });

  test('asks Notion about an uncertain request before anything else is sent', () => {
    const job = sampleJob({ steps: [sampleStep({ kind: 'create', state: 'uncertain' }), sampleStep()] });
    expect(nextActions(job, NOW)).toEqual([{ kind: 'reconcile', index: 0 }]);
  });

  test('finishes when every step is done', () => {
    expect(nextActions(sampleJob({ steps: [sampleStep({ state: 'done' })] }), NOW)).toEqual([{ kind: 'finish' }]);
  });

  test('does nothing while it waits, and goes on after', () => {
    const waiting = sampleJob({ wait: { until: NOW, failure: { ...failure, values: [] } } });
    expect(nextActions(waiting, NOW - 1)).toEqual([]);
    expect(nextActions(waiting, NOW)).toEqual([{ kind: 'send', index: 0 }]);
  });

  test.each(['attention', 'done', 'cancelled'] as const)('does nothing when %s', (state) => {
    expect(nextActions(sampleJob({ state }), NOW)).toEqual([]);
  });

  test('takes a cancelled page back once it is known whether there is one', () => {
    const cancelled = (state: 'todo' | 'sending' | 'uncertain' | 'done') =>
      nextActions(sampleJob({ cancelling: true, steps: [sampleStep({ kind: 'create', state })] }), NOW);
    expect(cancelled('sending')).toEqual([]);
    expect(cancelled('uncertain')).toEqual([{ kind: 'reconcile', index: 0 }]);
    expect(cancelled('todo')).toEqual([{ kind: 'withdraw' }]);
    expect(cancelled('done')).toEqual([{ kind: 'withdraw' }]);
    const steps = [sampleStep({ kind: 'create', state: 'done' }), sampleStep({ state: 'uncertain' })];
    expect(nextActions(sampleJob({ cancelling: true, steps }), NOW)).toEqual([{ kind: 'withdraw' }]);
  });
});
