import type { Failure } from '../errors/failure.ts';
import type { Job } from '../job/job.ts';
import type { ConnectionView } from './connection-view.ts';

export interface Findings {
  /** Of the extension. */
  version: string;
  /** As the browser names itself. */
  userAgent: string;
  /** BCP 47. */
  language: string;
  /** By name. */
  permissions: readonly string[];
  /** How many sites the user allowed. */
  sites: number;
  connections: readonly Pick<ConnectionView, 'kind'>[];
  /** Newest first. */
  jobs: readonly Job[];
  /** How many records of clips this version cannot read. */
  unreadable: number;
}

/** How many of the latest failures are told. */
const LATEST = 10;

/**
 * What helps whoever looks for a fault, as lines of text. Kinds and counts only: nothing of what was saved, no address, no
 * name, no id, no token; of a failure its code, because what fills its sentence may be any of these.
 */
export function diagnostics(findings: Findings): string {
  const { jobs } = findings;
  const failures = jobs.flatMap((job) => failureOf(job) ?? []).slice(0, LATEST);
  const lines: [string, string][] = [
    ['Tearsheet', findings.version],
    ['Browser', findings.userAgent],
    ['Language', findings.language],
    ['Permissions', [...findings.permissions, `${findings.sites} sites`].join(', ')],
    ['Accounts', counts(findings.connections.map(({ kind }) => kind))],
    ['Clips', counts([...jobs.map(({ state }) => state), ...Array<string>(findings.unreadable).fill('unreadable')])],
    ['Ways of writing', counts(jobs.map(({ write }) => write.kind))],
    ['Steps', counts(jobs.flatMap(({ steps }) => steps.map(({ kind, state }) => `${kind} ${state}`)))],
    ['Files', counts(jobs.flatMap(({ assets }) => Object.values(assets).map(({ state }) => state)))],
    ['Simplified', counts(jobs.flatMap(({ losses }) => losses.map(({ kind }) => kind)))],
    ['Failures, latest first', failures.map(({ code }) => code).join(', ') || 'none'],
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function failureOf({ failure, wait }: Job): Failure | null {
  return failure ?? wait?.failure ?? null;
}

/** “5: done 3, running 2”, most first. */
function counts(kinds: readonly string[]): string {
  const tally = new Map<string, number>();
  for (const kind of kinds) tally.set(kind, (tally.get(kind) ?? 0) + 1);
  const parts = [...tally].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
  return parts.length > 0 ? `${kinds.length}: ${parts.join(', ')}` : '0';
}
