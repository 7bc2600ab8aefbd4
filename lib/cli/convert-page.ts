import type { Root } from 'hast';
import { toSteps } from '../batch/to-steps.ts';
import type { Conversion } from '../convert/conversion.ts';
import { toBlocks } from '../convert/to-blocks.ts';
import { capture } from '../extract/capture.ts';
import type { PageMetadata } from '../hast/snapshot.ts';
import { countImages } from './count-images.ts';
import { parseArticle } from './parse-article.ts';
import { parseDocument } from './parse-document.ts';

/** A page to convert. */
export interface PageSource {
  html: string;
  /** Absolute. */
  url: string;
  /** False: the HTML is the article itself, nothing of it is dropped. */
  extract: boolean;
  /** Captions tell alternative texts, as in a clip. Default: no. */
  altCaptions?: boolean;
}

/** What is printed for a page. Times in ms. */
export interface ConvertedPage extends Conversion {
  title: string;
  metadata: PageMetadata;
  /** API calls a save would take: one per step, and two per unique image (create the upload, send it). */
  requests: number;
  ms: { parse: number; extract: number; convert: number; batch: number };
}

/** Runs the extension's own code over one page, without a browser. */
export function convertPage({ html, url, extract, altCaptions = false }: PageSource): ConvertedPage {
  const start = performance.now();
  const document_ = parseDocument(html);
  const article = extract ? null : parseArticle(html);
  const parsed = performance.now();
  const { title, metadata, tree } = capture(document_, extract ? 'article' : 'bookmark', { url });
  const extracted = performance.now();
  const content: Root = article ?? tree;
  const conversion = toBlocks(content, { baseUrl: url, altCaptions, ...(extract && { title }) });
  const converted = performance.now();
  const steps = toSteps(conversion.blocks);
  const batched = performance.now();
  return {
    title,
    metadata,
    ...conversion,
    requests: steps.length + 2 * countImages(conversion.blocks),
    ms: {
      parse: parsed - start,
      extract: extracted - parsed,
      convert: converted - extracted,
      batch: batched - converted,
    },
  };
}
