import type { PropertyValues } from '../blocks/property.ts';
import type { Failure } from '../errors/failure.ts';
import { SETTLED_MS } from '../job/settled.ts';
import { twinStep } from '../job/twin-step.ts';
import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';
import { pageIdOf } from './page-id-of.ts';
import { requestValue } from './request-value.ts';
import { sameValue } from './same-value.ts';
import { unlessGone } from './unless-gone.ts';
import { uploadsOf } from './uploads-of.ts';
import { waitOrStop } from './wait-or-stop.ts';

/**
 * Takes back what a cancelled clip made, and nothing else: its own page goes to the trash; on a page that was there
 * before, the blocks and the comment we hold go, what we had trashed comes back, and values are as before. Each deed is
 * journaled, and doing one twice does no harm, so that whoever comes after goes on where it stopped.
 */
export async function withdraw(ports: JobPorts, desk: JobDesk): Promise<void> {
  const lostAt = Math.max(0, ...desk.job.old.map((old) => old.lostAt ?? 0));
  if (ports.clock.now() < lostAt + SETTLED_MS) {
    // A block that is brought back now could still be trashed by a request that was given up.
    const failure: Failure = { code: 'checking', values: [] };
    return desk.apply({ type: 'waiting', until: lostAt + SETTLED_MS, failure });
  }
  try {
    await (desk.job.write.kind === 'create' ? trashOwnPage(ports, desk) : clearPage(ports, desk));
  } catch (error) {
    return waitOrStop(ports, desk, error);
  }
  if (!desk.isOurs) return;
  // What only a trashed page shows may be gone one day.
  const hashes = uploadsOf(desk.job).map(({ sha256 }) => sha256);
  await ports.uploads.forget(desk.job.connectionId, hashes);
  await desk.apply({ type: 'cancelled', at: ports.clock.now() });
  if (twinStep(desk.job) === null) await ports.jobs.release(desk.job.id);
}

async function trashOwnPage({ notion }: JobPorts, { job }: JobDesk): Promise<void> {
  const pageId = job.ids[''];
  if (pageId) await unlessGone(() => notion.trashPage(pageId));
}

/** What stood there comes back before what took its place goes. */
async function clearPage(ports: JobPorts, desk: JobDesk): Promise<void> {
  const { notion } = ports;
  for (const { id, state } of desk.job.old) {
    if (state !== 'trashed' && state !== 'sending') continue;
    await unlessGone(() => notion.restoreBlock(id));
    await desk.apply({ type: 'oldSettled', id, state: 'there', isSure: true });
    if (!desk.isOurs) return;
  }
  for (const id of desk.job.made.blocks) {
    await unlessGone(() => notion.trashBlock(id));
    await desk.apply({ type: 'madeRemoved', id });
    if (!desk.isOurs) return;
  }
  const { comment } = desk.job.made;
  if (comment !== null) {
    await unlessGone(() => notion.deleteComment(comment));
    await desk.apply({ type: 'commentRemoved' });
  }
  await restoreValues(ports, desk);
}

/** Writes back the values of before where ours still stand. */
async function restoreValues({ notion }: JobPorts, desk: JobDesk): Promise<void> {
  const { prior, steps } = desk.job;
  const wasSent = steps.some(({ kind, state }) => kind === 'properties' && state !== 'todo');
  if (!prior || !wasSent) return;
  const pageId = pageIdOf(desk.job);
  const { properties } = await notion.page(pageId);
  const back: PropertyValues = {};
  for (const [name, before] of Object.entries(prior.before)) {
    const now = requestValue(properties[name]);
    const sent = prior.sent[name];
    if (now && sent && sameValue(now, sent)) back[name] = before;
  }
  if (Object.keys(back).length > 0) await notion.writeValues(pageId, back);
  await desk.apply({ type: 'priorRestored' });
}
