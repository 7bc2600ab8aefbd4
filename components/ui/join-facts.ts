import type { Translate } from '../hooks/use-text.tsx';

/**
 * Facts in one quiet line. Where the line runs right to left, marks beside the dots keep neighbours that run the other
 * way, a site and an author, from changing places.
 */
export function joinFacts(facts: readonly string[], t: Translate): string {
  return facts.join(t('language.direction') === 'rtl' ? '\u200f · \u200f' : ' · ');
}
