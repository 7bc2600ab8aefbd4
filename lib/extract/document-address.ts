/** Where a document is, and what its relative addresses are relative to. Both absolute. */
export interface DocumentAddress {
  url: string;
  base: string;
}

/** @param document_ the inert copy, whose own address says nothing */
export function documentAddress(document_: Document, url: string): DocumentAddress {
  const href = document_.querySelector('base[href]')?.getAttribute('href') ?? '';
  return { url, base: absoluteUrl(href, url) ?? url };
}

/** @returns null for what cannot be resolved, and for `javascript:` and the like, which no reader can follow */
export function absoluteUrl(value: string | null | undefined, base: string): string | null {
  const text = value?.trim();
  if (!text || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  return /^(https?|data|blob|mailto|tel|ftp|file):$/.test(url.protocol) ? url.href : null;
}
