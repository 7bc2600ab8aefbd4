import type { Root } from 'hast';
import type { PageFill } from './page-fill.ts';
import type { LookupAnswers } from './page-lookup.ts';

/** How much of the page a clip takes. */
export type CaptureMode = 'article' | 'selection' | 'page' | 'bookmark';

/**
 * What a page looked like at the user's gesture: the article as a hast tree, with what is known about it.
 * It leaves the page as one JSON string and is parsed by `parse-snapshot` before anything trusts it.
 */
export interface Snapshot {
  /** Address of the document, absolute. */
  url: string;
  title: string;
  mode: CaptureMode;
  metadata: PageMetadata;
  /** The content. `src` and `href` are absolute where they could be resolved. */
  tree: Root;
  /** What the clip is about, where that is no text: the page in Notion then holds these, not the tree. */
  files?: readonly CapturedFile[];
  /** How many pages a PDF has; null where that is not known. */
  pages?: number | null;
  /** Which way of finding the article won, for diagnostics and tests: `readability`, `semantic`, … */
  strategy: string;
  /** The page was too large to be read whole: what follows the content is missing. */
  isCutOff: boolean;
  /** BCP 47 tag of the content, or null. */
  language: string | null;
  direction: 'ltr' | 'rtl';
  /** What was found of what a rule wants to know. */
  found?: LookupAnswers;
  /** What the rule for this page fills in. */
  fill?: PageFill;
}

/** A picture, video, sound or PDF that is stored whole. */
export interface CapturedFile {
  kind: 'image' | 'video' | 'audio' | 'pdf';
  /** Its address, or an id of our own for what has none. */
  key: string;
  /** Null while they still have to be fetched. */
  bytes: Blob | null;
  /** What it shows, in words; may be empty. */
  caption: string;
}

/** What the page says of itself. Dates are ISO 8601, addresses absolute, null where unknown. */
export interface PageMetadata {
  author: string | null;
  published: string | null;
  modified: string | null;
  site: string | null;
  description: string | null;
  language: string | null;
  image: string | null;
  icon: string | null;
  canonicalUrl: string | null;
  keywords: string[];
  /** og:type or schema.org type, in lower case, for example `article`. */
  type: string | null;
}
