import type { ErrorCode } from '../errors/error-code.ts';
import { type CommittedIds, NotionError } from '../errors/notion-error.ts';
import { afterFailure, type Verdict } from '../job/after-failure.ts';
import type { JobContent } from '../job/job.ts';
import { type JobStep, writesNothing } from '../job/job-step.ts';
import { notionAddress } from '../job/notion-address.ts';
import type { Written } from '../job/written.ts';
import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';
import { lostTemplate } from './lost-template.ts';
import { pairIds } from './pair-ids.ts';
import { performStep } from './perform-step.ts';
import { refitValues } from './refit-values.ts';
import { waitOrStop } from './wait-or-stop.ts';
import { withoutRefused } from './without-refused.ts';

/** Does a step and journals how it ended. */
export async function sendStep(ports: JobPorts, desk: JobDesk, index: number): Promise<void> {
  const content = await ports.jobs.content(desk.job.id);
  const step = content?.steps[index];
  if (!content || !step) throw new Error('The journal holds no content for this step');
  const at = ports.clock.now();
  await desk.apply({ type: 'stepStarted', index, at, notionAt: await ports.notionTime(at) });
  if (!desk.isOurs) return;
  try {
    await desk.apply({ type: 'stepDone', index, written: await performStep(ports, desk, step, content) });
  } catch (error) {
    if (!(error instanceof NotionError)) throw error;
    await afterSendFailure(ports, desk, index, step, content, error);
  }
}

async function afterSendFailure(
  ports: JobPorts,
  desk: JobDesk,
  index: number,
  step: JobStep,
  content: JobContent,
  error: NotionError,
): Promise<void> {
  const { committed, resent } = error.facts;
  // "Saved, but the response could not be built": the write is done.
  const written = committed && writtenFrom(committed, step, content, desk);
  if (written && resent) return desk.apply({ type: 'stepResent', index, ids: idsIn(committed, step), written });
  if (written) return desk.apply({ type: 'stepDone', index, written });
  const verdict = afterFailure(error.facts, writesNothing(step.kind), desk.job.retries, ports.clock.random());
  if (verdict.kind === 'uncertain') return desk.apply({ type: 'stepUncertain', index });
  const without = verdict.kind === 'stop' && withoutRefused(step, error);
  if (without) return desk.apply({ type: 'stepDone', index, written: without });
  await desk.apply({ type: 'stepReset', index });
  await afterReset(ports, desk, index, content, error, verdict);
}

/** Nothing was written: sent again later, sent otherwise, or left to the user. */
async function afterReset(
  ports: JobPorts,
  desk: JobDesk,
  index: number,
  content: JobContent,
  error: NotionError,
  verdict: Verdict,
): Promise<void> {
  if (verdict.kind === 'retry') return desk.wait(ports.clock.now() + verdict.delayMs, error);
  const { steps } = desk.job;
  const refusable = linkedImages(desk, index);
  if (await forgetKept(ports, desk, index, error)) return;
  if (error.facts.imageRefused && refusable.length > 0) {
    return desk.apply({ type: 'assetsRefused', keys: refusable });
  }
  try {
    const loss = steps[index]?.kind === 'create' ? await lostTemplate(ports, desk.job, error) : null;
    if (loss) return await desk.apply({ type: 'templateDropped', loss });
    const refitted = error.facts.valueRefused ? await refitValues(ports, desk.job, content) : null;
    if (refitted) return await desk.apply({ type: 'valuesRefitted', ...refitted });
    // A cover never fails a clip.
    await (error.code === 'rejected' && hasFace(desk, index) ? desk.apply({ type: 'faceDropped' }) : desk.stop(error));
  } catch (unread) {
    await waitOrStop(ports, desk, unread);
  }
}

/** What Notion may answer when it no longer knows an upload; nothing it documents tells it from other refusals. */
const UPLOAD_GONE: readonly ErrorCode[] = ['rejected', 'destinationGone'];

/** Uploads of earlier clips in a refused request may be why: they are made anew, and it is sent again. */
async function forgetKept(ports: JobPorts, desk: JobDesk, index: number, error: NotionError): Promise<boolean> {
  const { assets, steps, connectionId } = desk.job;
  const kept = (steps[index]?.assets ?? []).flatMap((key) => {
    const asset = assets[key];
    return asset?.state === 'uploaded' && asset.kept ? [{ key, sha256: asset.sha256 }] : [];
  });
  if (kept.length === 0 || !UPLOAD_GONE.includes(error.code)) return false;
  const hashes = kept.map(({ sha256 }) => sha256);
  await ports.uploads.forget(connectionId, hashes);
  await desk.apply({ type: 'keptRefused', keys: kept.map(({ key }) => key) });
  return true;
}

function hasFace({ job: { steps, face } }: JobDesk, index: number): boolean {
  return steps[index]?.kind === 'create' && (face.covers.length > 0 || face.icon !== null || face.emoji !== null);
}

/** What "saved" tells of a write; null when it does not tell enough, and Notion must be asked. */
function writtenFrom(committed: CommittedIds, step: JobStep, content: JobContent, desk: JobDesk): Written | null {
  switch (step.kind) {
    case 'create':
      return { page: { id: committed.resourceId, url: notionAddress(committed.resourceId) } };
    case 'append':
      if (committed.childIds.length < step.paths.length) return null;
      return pairIds(step, committed.childIds.slice(0, step.paths.length), content, desk.job);
    case 'comment':
      return { comment: committed.resourceId };
    default:
      return {};
  }
}

function idsIn({ resourceId, childIds }: CommittedIds, { kind }: JobStep): string[] {
  return kind === 'append' ? childIds : [resourceId];
}

/** Pictures of a step that Notion was given as addresses. */
function linkedImages(desk: JobDesk, index: number): string[] {
  const { assets, steps } = desk.job;
  return (steps[index]?.assets ?? []).filter((key) => {
    const asset = assets[key];
    return asset?.state === 'linked' && asset.as === 'image';
  });
}
