import type { PropertyValue } from '../blocks/property.ts';
import type { Job } from '../job/job.ts';
import type { JobPorts } from './clip-ports.ts';
import type { Finding } from './finding.ts';
import { pageIdOf } from './page-id-of.ts';
import { requestValue } from './request-value.ts';
import { sameValue } from './same-value.ts';

/**
 * Whether the values we sent stand on the page. A value that is neither ours nor the one from before was set by somebody
 * meanwhile: theirs stays, and the report says so. @throws NotionError
 */
export async function findValues({ notion }: JobPorts, job: Job): Promise<Finding> {
  const { sent = {}, before = {} } = job.prior ?? {};
  const page = await notion.page(pageIdOf(job));
  const states = Object.entries(sent).map(([name, value]) => {
    const now = requestValue(page.properties[name]);
    return compare(now, value, before[name]);
  });
  if (states.every((state) => state === 'sent')) return { kind: 'present', written: {} };
  if (!states.includes('theirs')) return { kind: 'absent' };
  return { kind: 'present', written: { losses: [{ kind: 'kept', what: '', reason: 'changed', block: null }] } };
}

function compare(now: PropertyValue | null, sent: PropertyValue, before: PropertyValue | undefined) {
  if (now && sameValue(now, sent)) return 'sent';
  if (!now || !before) return now === null && !before ? 'before' : 'theirs';
  return sameValue(now, before) ? 'before' : 'theirs';
}
