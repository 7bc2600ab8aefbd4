import type { Element } from 'hast';
import { findElement } from '../../hast/find-element.ts';
import { firstProperty } from '../../hast/first-property.ts';
import { property } from '../../hast/property.ts';
import { textOf } from '../../hast/text-of.ts';
import type { Formula } from './formula.ts';
import { mathmlToTex } from './mathml/mathml-to-tex.ts';

const LOOKS_LIKE_TEX = /[\\^_{}]|^[\w\s=+\-*/().,]+$/;

/** The TeX of a MathML formula: as its author wrote it where that is kept, otherwise converted. */
export function formulaOfMathml(math: Element): (Formula & { isTex: boolean }) | null {
  const display = property(math, 'display') === 'block' || property(math, 'mode') === 'display';
  const annotation = findElement(math, isTexAnnotation);
  const written = (annotation && textOf(annotation).trim()) || texOfAttributes(math);
  if (written) return { expression: written, display, isTex: true };
  const expression = mathmlToTex(math);
  return expression ? { expression, display, isTex: false } : null;
}

function isTexAnnotation(element: Element): boolean {
  return element.tagName === 'annotation' && /tex/i.test(property(element, 'encoding') ?? '');
}

function texOfAttributes(math: Element): string | null {
  const alt = firstProperty(math, ['alttext', 'altText']);
  return alt && LOOKS_LIKE_TEX.test(alt) ? alt : firstProperty(math, ['dataLatex']);
}
