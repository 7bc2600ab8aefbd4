import { describe, expect, test } from 'vitest';
import type { Asset } from '../../lib/job/asset.ts';
import { nextActions } from '../../lib/job/next-actions.ts';
import { HELD, sampleJob, sampleStep, sampleUploaded, WANTED } from '../fakes/sample-job.ts';

const NOW = 10_000_000;
const failure = { code: 'network', values: [] } as const;

const withAssets = (assets: Record<string, Asset>) =>
  sampleJob({ assets, steps: [sampleStep({ kind: 'create', assets: ['a'] }), sampleStep({ assets: ['b'] })] });

describe('nextActions', () => {
  test('sends the first request whose assets have ended', () => {
    const job = withAssets({ a: sampleUploaded(NOW), b: WANTED });
    expect(nextActions(job, NOW)).toEqual([
      { kind: 'send', index: 0 },
      { kind: 'collect', key: 'b' },
    ]);
  });

  test('holds a request back until its own assets have ended, and works on those first', () => {
    expect(nextActions(withAssets({ a: WANTED, b: HELD }), NOW)).toEqual([
      { kind: 'collect', key: 'a' },
      { kind: 'upload', key: 'b' },
    ]);
  });

  test('counts an asset that stays a link as ended', () => {
    const job = withAssets({ a: { state: 'linked', reason: 'blocked', as: 'image' }, b: sampleUploaded(NOW) });
    expect(nextActions(job, NOW)).toEqual([{ kind: 'send', index: 0 }]);
  });

  test('renews an upload that is about to expire before it is used', () => {
    const stale = NOW - 50 * 60_000 - 1;
    expect(nextActions(withAssets({ a: sampleUploaded(stale), b: sampleUploaded(NOW) }), NOW)).toEqual([
      { kind: 'upload', key: 'a' },
    ]);
  });

  test('leaves an upload alone whose block is written already', () => {
    const job = withAssets({ a: sampleUploaded(0), b: sampleUploaded(NOW) });
    const steps = [sampleStep({ kind: 'create', assets: ['a'], state: 'done' }), sampleStep({ assets: ['b'] })];
    expect(nextActions({ ...job, steps }, NOW)).toEqual([{ kind: 'send', index: 1 }]);
  });

  test('uploads equal bytes once, whoever shows them', () => {
    expect(nextActions(withAssets({ a: HELD, b: HELD }), NOW)).toEqual([{ kind: 'upload', key: 'a' }]);
    expect(nextActions(withAssets({ a: { ...HELD, state: 'uploading' }, b: HELD }), NOW)).toEqual([]);
  });

  test('never renews an upload that a page shows already', () => {
    const kept = sampleUploaded(0, { kept: true });
    expect(nextActions(withAssets({ a: kept, b: kept }), NOW)).toEqual([{ kind: 'send', index: 0 }]);
  });

  test('waits for an answer of the user only so long', () => {
    const asking: Asset = { state: 'asking', origin: 'https://e.org', until: NOW, failures: {} };
    const job = withAssets({ a: asking, b: sampleUploaded(NOW) });
    expect(nextActions(job, NOW - 1)).toEqual([]);
    expect(nextActions(job, NOW)).toEqual([{ kind: 'collect', key: 'a' }]);
  });

  test('goes on waiting for an import, and makes one anew that is about to expire', () => {
    const importing: Asset = { state: 'importing', uploadId: 'u', since: NOW, failures: {} };
    const stale: Asset = { state: 'imported', uploadId: 'u', at: 0, failures: {} };
    expect(nextActions(withAssets({ a: importing, b: stale }), NOW)).toEqual([
      { kind: 'import', key: 'a' },
      { kind: 'import', key: 'b' },
    ]);
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
