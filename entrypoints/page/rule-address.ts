import { browser } from 'wxt/browser';

/** What the fragment of the settings' address begins with when it means a rule. */
const RULE = '#rule-';

/** Where in the settings a rule is changed. */
export function ruleAddress(ruleId: string): string {
  return `${browser.runtime.getURL('/options.html')}${RULE}${encodeURIComponent(ruleId)}`;
}

/** The rule that the fragment of an address means; null for none. */
export function ruleIn(hash: string): string | null {
  if (!hash.startsWith(RULE)) return null;
  try {
    return decodeURIComponent(hash.slice(RULE.length));
  } catch {
    return null;
  }
}
