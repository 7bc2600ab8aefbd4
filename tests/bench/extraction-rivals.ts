import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseArticle } from '../../lib/cli/parse-article.ts';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { toBlocks } from '../../lib/convert/to-blocks.ts';

/** Extracts a page in another way and converts what it found as we do. */
export type Rival = (html: string, url: string) => Promise<object>;

export const RIVALS: readonly (readonly [name: string, read: Rival])[] = [
  ['Readability', readability],
  ['defuddle', defuddle],
];

async function readability(html: string, url: string): Promise<object> {
  const article = new Readability(parseDocument(html), { keepClasses: true }).parse();
  const metadata = { author: article?.byline, published: article?.publishedTime, site: article?.siteName };
  return { title: article?.title ?? '', metadata, ...converted(article?.content ?? '', url) };
}

/** Without its own requests: it would ask third parties for what a page does not hold. */
async function defuddle(html: string, url: string): Promise<object> {
  const found = await Defuddle(parseDocument(html), url, { useAsync: false });
  const { title, content, author, published, site } = found;
  return { title, metadata: { author, published, site }, ...converted(content, url) };
}

function converted(html: string, url: string): object {
  const { blocks, uploads } = toBlocks(parseArticle(html), { baseUrl: url });
  return { blocks, uploads };
}
