import { dashed } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import { renderDatabase } from './render-database.ts';
import { renderDocument } from './render-document.ts';
import { renderPage } from './render-page.ts';

/** `GET /p/<slug>-<id32>` or `/p/<id32>`: a page or database to look at. */
export function answerView(state: State, url: URL): Response {
  const hex = /([0-9a-f]{32})$/i.exec(url.pathname)?.[1] ?? '';
  const page = state.pages.get(dashed(hex));
  const database = state.databases.get(dashed(hex));
  if (page) return html(200, renderPage(state, page));
  if (database) return html(200, renderDatabase(state, database));
  return html(404, renderDocument('Not found', '<main><h1>This page couldn’t be found</h1></main>'));
}

function html(status: number, text: string): Response {
  // No scripts ever run in what was clipped, even if an escape were missed.
  const policy = "default-src 'none'; img-src * data:; media-src *; style-src 'unsafe-inline'";
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });
}
