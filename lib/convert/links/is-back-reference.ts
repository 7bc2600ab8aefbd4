import type { Element } from 'hast';
import { findElement } from '../../hast/find-element.ts';
import { hasClass } from '../../hast/has-class.ts';
import { property } from '../../hast/property.ts';
import { textOf } from '../../hast/text-of.ts';
import type { State } from '../state.ts';
import { linkTarget } from './link-target.ts';

const PERMALINK = new Set([
  'anchor',
  'anchorjs-link',
  'footnote-back',
  'footnote-backref',
  'header-anchor',
  'headerlink',
  'heading-anchor',
  'hash-link',
  'permalink',
  'reversefootnote',
]);
const ARROWS = /^(?:[↩↑^⤴⏎↵¶#§🔗\s]|\ufe0e|\ufe0f)*$/u;
const PICTURES = new Set(['img', 'picture', 'svg', 'video', 'amp-img', 'iframe']);
const HEADING = /^h[1-6]$/;

/**
 * Is this the page's own machinery: the arrow back from a footnote, the permalink sign beside a heading? It shows
 * no content and leads nowhere in Notion.
 */
export function isBackReference(element: Element, { context, ancestors }: State): boolean {
  const text = textOf(element).trim();
  if (text.length > 9) return false;
  if (hasClass(element, PERMALINK) && (text.length <= 2 || /^(?:permalink|link|anchor)$/i.test(text)))
    return !hasPicture(element);
  if (!ARROWS.test(text) || hasPicture(element)) return false;
  for (let at = ancestors; at; at = at.up) if (HEADING.test(at.element.tagName)) return true;
  const target = linkTarget(property(element, 'href') ?? '', context.baseUrl);
  return 'reason' in target && target.reason === 'within-page';
}

function hasPicture(element: Element): boolean {
  return findElement(element, ({ tagName }) => PICTURES.has(tagName)) !== null;
}
