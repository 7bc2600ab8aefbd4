/** One candidate of a `srcset`. */
export interface ImageCandidate {
  address: string;
  /** Width in pixels, or density × 1,000: bigger is better. 1 where none is given. */
  size: number;
}

/** One candidate: an address, which may contain commas but not end in one, and perhaps a descriptor. */
const CANDIDATE = /(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx]))?(?:\s+\d+h)?\s*(?:,|$)/g;

/** Reads a `srcset`. Source: https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
export function parseSrcset(source: string | null): ImageCandidate[] {
  const candidates: ImageCandidate[] = [];
  for (const [, address, number, unit] of (source ?? '').matchAll(CANDIDATE)) {
    if (!address) continue;
    const size = number ? Number.parseFloat(number) * (unit === 'x' ? 1000 : 1) : 1;
    candidates.push({ address, size });
  }
  return candidates;
}
