import type { Snapshot } from '../hast/snapshot.ts';
import { fillByRule } from '../plan/fill-by-rule.ts';
import { type Rule, ruleFor } from '../settings/rule.ts';
import type { ClipPorts } from './clip-ports.ts';

export type RulePorts = Pick<ClipPorts, 'settings' | 'clock' | 'pages'>;

/** The user's rule for what a tab shows; null for a tab that is gone, which whatever comes next will tell. */
export async function ruleOfTab({ settings, pages }: RulePorts, tabId: number): Promise<Rule | null> {
  const { url } = await pages.about(tabId).catch(() => ({ url: '' }));
  return ruleFor((await settings.get()).rules, url);
}

/** A snapshot with what a rule fills in for it. */
export function filledBy(rule: Rule | null, snapshot: Snapshot, { clock }: Pick<ClipPorts, 'clock'>): Snapshot {
  if (!rule) return snapshot;
  const { timeZone: zone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return { ...snapshot, fill: fillByRule(rule, snapshot, { now: clock.now(), zone, locale }) };
}
