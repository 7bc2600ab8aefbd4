import type { PageMetadata, Snapshot } from '../hast/snapshot.ts';

const UNKNOWN: PageMetadata = {
  author: null,
  published: null,
  modified: null,
  site: null,
  description: null,
  language: null,
  image: null,
  icon: null,
  canonicalUrl: null,
  keywords: [],
  type: null,
};

/** What is known of a page that cannot be or was not read: its address and name. */
export function bareSnapshot({ url, title }: { url: string; title: string }): Snapshot {
  return {
    url,
    title,
    mode: 'bookmark',
    metadata: UNKNOWN,
    tree: { type: 'root', children: [] },
    strategy: 'none',
    isCutOff: false,
    language: null,
    direction: 'ltr',
  };
}
