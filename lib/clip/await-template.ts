import type { Loss } from '../blocks/loss.ts';
import type { Written } from '../job/written.ts';
import type { StoredBlock } from '../ports/notion-api.ts';
import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';
import { listAllChildren } from './list-all-children.ts';
import { pageIdOf } from './page-id-of.ts';

/** How long a template is waited for, and how often the page is looked at meanwhile. ms (design, issue "popup": 30 s) */
const LONGEST_MS = 30_000;
const PAUSE_MS = 2_000;
/** Looks in a row at which nothing changed, after which a template counts as applied. */
const STABLE_LOOKS = 2;

const LATE: Loss = { kind: 'template', what: '', reason: 'late', block: null };

/**
 * Waits until Notion has filled a new page from its template. No signal says so: the page must have content, and the
 * same twice in a row. What did not come in time is told, and the clip goes on.
 * Source: https://developers.notion.com/docs/creating-pages-from-templates
 */
export async function awaitTemplate({ notion, clock }: JobPorts, desk: JobDesk): Promise<Written> {
  const until = clock.now() + LONGEST_MS;
  let before = '';
  let stable = 0;
  for (;;) {
    const blocks = await listAllChildren(notion, pageIdOf(desk.job));
    const now = shapeOf(blocks);
    stable = blocks.length > 0 && now === before ? stable + 1 : 0;
    before = now;
    const last = blocks.at(-1);
    const written: Written = last ? { last: { '': last.id } } : {};
    await desk.refresh();
    if (stable >= STABLE_LOOKS || desk.job.cancelling) return written;
    if (clock.now() >= until) return { ...written, losses: [LATE] };
    await clock.sleep(PAUSE_MS);
  }
}

function shapeOf(blocks: readonly StoredBlock[]): string {
  return blocks.map(({ id, text, hasChildren }) => `${id} ${hasChildren} ${text}`).join('\n');
}
