import { firstProperty } from '../../hast/first-property.ts';
import { cleanText } from '../inline/clean-text.ts';
import type { PictureWords } from '../pieces.ts';
import type { Ancestors, State } from '../state.ts';

/**
 * What is known of a picture beside its bytes, as far as captions may tell it.
 * @param alt its alternative text, as the page has it
 * @param href where a link around it leads, if that is not the picture itself
 */
export function pictureWords(alt: string, href: string | null, { ancestors, context }: State): PictureWords {
  if (!context.altCaptions) return { alt: '', href, label: null };
  return { alt: oneLine(alt), href, label: href === null ? '' : linkLabel(href, ancestors) };
}

/** What the page calls a link, else the site it leads to. */
function linkLabel(href: string, ancestors: Ancestors | null): string {
  let around = ancestors;
  while (around && around.element.tagName !== 'a') around = around.up;
  const named = around ? oneLine(firstProperty(around.element, ['ariaLabel', 'title']) ?? '') : '';
  if (named !== '') return named;
  return new URL(href).hostname.replace(/^www\./, '');
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
