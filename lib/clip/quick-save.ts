import type { Snapshot } from '../hast/snapshot.ts';
import type { Destination } from '../settings/destination.ts';
import { type Rule, ruleFor } from '../settings/rule.ts';
import { type AcceptPorts, acceptClip } from './accept-clip.ts';
import { PLAIN_SAVE } from './clip-request.ts';
import { filledBy, type RulePorts } from './rule-of.ts';
import { writeByRule } from './write-by-rule.ts';

/** Where a quick save ended: as a job, or at the step the user has to take first. */
export type QuickSave = { kind: 'started'; jobId: string } | { kind: 'connectFirst' } | { kind: 'chooseFirst' };

/** How something is saved without a question. */
export interface QuickWay {
  destination: Destination;
  /** The user's rule for it. */
  rule: Rule | null;
}

/**
 * Saves something without a question: as the rule for it says, else to the last destination.
 * @param tabId the tab it comes from
 * @param address of what is saved, where that is not what the tab shows
 * @param capture reads it, told where it will go
 * @throws as `acceptClip`
 */
export async function quickSave(
  ports: AcceptPorts & RulePorts,
  { tabId, address }: { tabId: number; address: string | null },
  capture: (way: QuickWay) => Promise<Snapshot>,
): Promise<QuickSave> {
  const connections = await ports.tokens.list();
  if (connections.length === 0) return { kind: 'connectFirst' };
  const { recentDestinations, rules } = await ports.settings.get();
  const rule = ruleFor(rules, address ?? (await ports.pages.about(tabId)).url);
  const destination = rule?.destination ?? recentDestinations[0];
  if (!destination) return { kind: 'chooseFirst' };
  const request = { ...PLAIN_SAVE, tabId, title: null, destination, write: writeByRule(rule, destination.id) };
  const read = async () => filledBy(rule, await capture({ destination, rule }), ports);
  return { kind: 'started', jobId: await acceptClip(ports, request, read) };
}
