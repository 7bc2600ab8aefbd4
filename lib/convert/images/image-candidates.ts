import type { Element } from 'hast';
import { property } from '../../hast/property.ts';
import { resolveUrl } from '../resolve-url.ts';
import { isPlaceholderData } from './is-placeholder-data.ts';
import { parseSrcset } from './parse-srcset.ts';

/** Where lazy loaders keep the real address until the picture scrolls into view. */
const LAZY = [
  'dataSrc',
  'dataOriginal',
  'dataLazySrc',
  'dataLazy',
  'dataHiResSrc',
  'dataFullSrc',
  'dataOriginalSrc',
  'dataActualsrc',
  'dataUrl',
  'dataImage',
  'dataSrcLarge',
  'dataOrigFile',
  'dataLargeFile',
  'dataEcho',
  'dataCfsrc',
  'dataDelayedUrl',
  'dataFullsrc',
];
/** What any attribute may hold that a page's own script reads; a relative one may be relative to anything. */
const PICTURE_FILE = /^(?:https?:\/)?\/[^\s,]+\.(?:avif|gif|jpe?g|png|webp)(?:\?[^\s,]*)?$/i;
const SRCSETS = ['srcSet', 'dataSrcset', 'dataLazySrcset'];
/** File names of lazy loaders' stand-ins. */
const PLACEHOLDER =
  /(?:^|\/)(?:spacer|blank|transparent|pixel|placeholder|1x1|gr[ae]y|loading|loader|lazy[-_]?load(?:er)?)(?:[-_.]?\d+(?:x\d+)?)?\.(?:gif|png|jpe?g|svg)(?:[?#]|$)/i;
/** Names that may be a stand-in's, but also a photo's: such an address is the last resort. */
const SUSPECT = /(?:^|\/)(?:spacer|blank|transparent|placeholder|lazy[-_]?load)[\w.-]*\.(?:gif|png|jpe?g|svg)/i;
const LAST_RESORT = 0.1;
/** Below any width a `srcset` could name: without one the lazy address outranks `src`, which is then a preview. */
const SRC = 0.95;
const LAZY_RANK = 0.9;
const SRC_BESIDE_LAZY = 0.5;

/** Is this the address of a lazy loader's stand-in, by its name? */
export function isPlaceholderAddress(address: string): boolean {
  return PLACEHOLDER.test(address);
}

/** The absolute addresses an image can be had from, best first: the widest candidate of `srcset`, lazy before `src`. */
export function imageCandidates(image: Element, sources: readonly Element[], baseUrl: string): string[] {
  const ranked: { url: string; size: number }[] = [];
  const add = (address: string | null, size: number) => {
    if (!address || isPlaceholderAddress(address)) return;
    const target = resolveUrl(address, baseUrl);
    if ('url' in target) ranked.push({ url: target.url, size: SUSPECT.test(address) ? LAST_RESORT : size });
  };
  for (const name of SRCSETS) {
    for (const element of [image, ...sources]) {
      for (const { address, size } of parseSrcset(property(element, name))) add(address, size);
    }
  }
  const lazy = LAZY.map((name) => property(image, name)).filter((value) => value !== null && looksLikeAddress(value));
  lazy.forEach((address, index) => {
    add(address, LAZY_RANK - index / 100);
  });
  add(property(image, 'src'), lazy.length > 0 ? SRC_BESIDE_LAZY : SRC);
  if (ranked.every(({ size }) => size === LAST_RESORT) && !holdsPicture(image)) {
    for (const address of unknownAddresses(image)) add(address, SRC_BESIDE_LAZY);
  }
  ranked.sort((a, b) => b.size - a.size);
  return [...new Set(ranked.map(({ url }) => url))];
}

/** Is the picture itself in `src`, rather than a stand-in for it? */
function holdsPicture(image: Element): boolean {
  const src = property(image, 'src')?.trim() ?? '';
  return /^data:image\//i.test(src) && !isPlaceholderData(src);
}

/** Addresses of pictures in data attributes that no known lazy loader uses. */
function unknownAddresses(image: Element): string[] {
  const names = Object.keys(image.properties).filter((name) => name.startsWith('data'));
  return names.map((name) => property(image, name)?.trim() ?? '').filter((value) => PICTURE_FILE.test(value));
}

function looksLikeAddress(value: string): boolean {
  return !value.startsWith('data:') && /[./]/.test(value) && !/^\s*[{[]/.test(value);
}
