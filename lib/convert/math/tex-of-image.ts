import type { Element } from 'hast';
import { classNames } from '../../hast/class-names.ts';
import { property } from '../../hast/property.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { Formula } from './formula.ts';

const CLASSES = new Set([
  'latex',
  'mwe-math-fallback-image-inline',
  'mwe-math-fallback-image-display',
  'tex',
  'math',
  'ee_img',
]);
const DISPLAY = new Set(['mwe-math-fallback-image-display', 'dmath']);
/** Services that draw TeX from their address. */
const RENDERER =
  /latex\.php|\/latex\?|chart\?cht=tx|\/math\/render|codecogs\.com|\/svg\.latex|quicklatex|mathtex|mimetex/i;
const LOOKS_LIKE_TEX = /[\\^_{}=]|^\S$/;

/** The TeX of a picture of a formula: from its `alt`, or from the address of the service that drew it. */
export function texOfImage(image: Element, baseUrl: string): Formula | null {
  const classes = classNames(image);
  const src = property(image, 'src') ?? '';
  const alt = property(image, 'alt')?.trim() ?? '';
  const isNamed = alt !== '' && classes.some((name) => CLASSES.has(name));
  if (!isNamed && !RENDERER.test(src)) return texInPath(src);
  const expression = LOOKS_LIKE_TEX.test(alt) ? alt : (texOfAddress(src, baseUrl) ?? alt);
  return expression ? { expression, display: classes.some((name) => DISPLAY.has(name)) } : null;
}

/** Services that take TeX as the last part of the path, encoded: `/formula/%5Cfrac…`. */
function texInPath(src: string): Formula | null {
  const encoded = /\/(%5C[a-z][^?#/]*)$/i.exec(src)?.[1];
  const expression = encoded ? decode(encoded) : null;
  return expression ? { expression, display: false } : null;
}

function texOfAddress(src: string, baseUrl: string): string | null {
  const target = resolveUrl(src, baseUrl);
  if (!('url' in target)) return null;
  const { searchParams, search } = new URL(target.url);
  const named = searchParams.get('latex') ?? searchParams.get('chl');
  if (named) return named;
  return search.length < 2 ? null : decode(search.slice(1));
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
