import type { Element } from 'hast';
import { property } from '../../../hast/property.ts';
import { textOf } from '../../../hast/text-of.ts';
import { collapse } from './collapse.ts';
import { functionOf } from './function-names.ts';
import type { Delimiter, Piece } from './piece.ts';
import { readable } from './readable.ts';
import type { Layout, Reader } from './reader.ts';
import { symbols } from './symbols.ts';
import { inVariant } from './variants.ts';
import { words } from './words.ts';

/** A name: one letter is italic, several are upright, and functions have commands of their own. */
export const identifier: Layout = (element, read) => {
  const text = textWithin(element);
  const variant = variantOf(element, read);
  // KaTeX writes the bar of its keyboard as a letter.
  if (/^[∣∥]$/.test(text)) return { tex: text === '∣' ? '|' : '\\|', kind: 'bar', isRigid: true };
  if ([...text].length === 1) return symbols(text, variant === 'italic' ? null : variant);
  const named = variant === null || variant === 'normal' ? functionOf(text) : null;
  if (named) return named;
  if (/^[a-z][a-z\d]*$/i.test(text)) return { tex: inVariant(text, variant ?? 'normal'), kind: 'atom', letters: text };
  return /\p{L}\p{L}|\s/u.test(text) && !/\p{M}/u.test(text) && !isStyled(text) ? words(text) : symbols(text, variant);
};

/** A number as it is written; the comma within it is no punctuation. */
export const number: Layout = (element, read) => {
  const text = textWithin(element);
  const variant = variantOf(element, read);
  if (!/^[\d.,\s]+$/.test(text)) return symbols(text, variant);
  const tex = text
    .replace(/\s/g, '\\,')
    .replace(/,/g, (comma, at) => (at > 0 && text[at - 1] === '\\' ? comma : '{,}'));
  return { tex: inVariant(tex, variant === 'normal' ? null : variant), kind: 'atom', letters: text };
};

/** A sign or the name of a function. */
export const operator: Layout = (element, read) => {
  const text = textWithin(element);
  if (/^[a-z][a-z\d\s]+$/i.test(text)) {
    return (
      functionOf(text) ?? { tex: `\\operatorname{${text.replace(/\s+/g, '\\,')}}`, kind: 'operator', letters: text }
    );
  }
  const variant = variantOf(element, read);
  const piece = symbols(text, /^[a-z]$/i.test(text) ? (variant ?? 'normal') : variant);
  const side = delimiterSide(element, piece);
  const sided = side
    ? { ...piece, kind: side, tex: piece.tex === '\\mid' ? '|' : piece.tex.replace('\\parallel', '\\|') }
    : piece;
  return property(element, 'stretchy') === 'false' ? { ...sided, isRigid: true } : sided;
};

/** Words within a formula. */
export const text: Layout = (element, read) => {
  const content = textOf(element);
  return words(
    /^[\s\u00a0]*$/.test(content) ? content : content.replace(/^[ \n\t]+|[ \n\t]+$/g, ''),
    variantOf(element, read),
  );
};

/** A string, in its quotation marks. */
export const string: Layout = (element, read) => {
  const [left, right] = [property(element, 'lquote') ?? '"', property(element, 'rquote') ?? '"'];
  return words(left + textWithin(element) + right, variantOf(element, read));
};

function textWithin(element: Element): string {
  return readable(collapse(textOf(element)));
}

function variantOf(element: Element, read: Reader): string | null {
  return property(element, 'mathvariant') ?? read.variant;
}

function isStyled(text: string): boolean {
  return /[\u2100-\u214f\u{1d400}-\u{1d7ff}]/u.test(text);
}

/** Bars open or close where the page says so. */
function delimiterSide(element: Element, piece: Piece): Delimiter | null {
  if (!/^(?:\||\\\||\\mid|\\parallel)$/.test(piece.tex)) return null;
  const form = property(element, 'form');
  const side = property(element, 'dataMjxTexclass');
  if (form === 'prefix' || side === 'OPEN') return 'open';
  if (form === 'postfix' || side === 'CLOSE') return 'close';
  const isFence = property(element, 'fence') === 'true' || property(element, 'stretchy') === 'false';
  return isFence || piece.kind === 'bar' ? 'bar' : null;
}
