import { textLength } from './text-length.ts';

const HEADING = 'h1, h2, h3, h4, h5, h6';

/** Longest text of a card, in characters: an article is longer. */
const MAX_CARD = 700;

/** Whether an element is about another page: its heading is a link that leads there. */
export function isCard(element: Element): boolean {
  const heading = element.querySelector(HEADING);
  if (!heading || textLength(element) > MAX_CARD) return false;
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const leadsAway = link !== null && !/^(?:#|$)/.test(link.getAttribute('href') ?? '');
  return leadsAway && textLength(link) >= textLength(heading) * 0.8 && textLength(element) > textLength(heading);
}
