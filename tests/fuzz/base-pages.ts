import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LONG_ARTICLE, LONG_ARTICLE_TITLE } from '../e2e/site/long-article.ts';
import { renderHtml } from '../e2e/site/render-html.ts';
import { SHORT_ARTICLE, SHORT_ARTICLE_TITLE } from '../e2e/site/short-article.ts';

/** Larger pages would make a run slow without making it meaner, UTF-16 units. */
const MAX_LENGTH = 200_000;

/**
 * What hostile pages are made of: our own articles and fixtures, and real pages of the corpus where it is there
 * (`TEARSHEET_SHARED`, `../shared` when unset).
 */
export function basePages(): string[] {
  const ours = [renderHtml(LONG_ARTICLE_TITLE, LONG_ARTICLE), renderHtml(SHORT_ARTICLE_TITLE, SHORT_ARTICLE)];
  const fixtures = path.join(import.meta.dirname, '../extract/fixtures');
  const corpus = path.join(process.env['TEARSHEET_SHARED'] ?? '../shared', 'corpus');
  return [...ours, ...htmlUnder(fixtures), ...htmlUnder(corpus)].filter((page) => page.length <= MAX_LENGTH);
}

function htmlUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files.filter((file) => file.endsWith('.html')).map((file) => readFileSync(path.join(folder, file), 'utf8'));
}
