import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerPicture } from './answer-picture.ts';
import { GALLERY_TITLE, gallery } from './gallery.ts';
import { hostilePage } from './hostile-page.ts';
import { LONG_ARTICLE, LONG_ARTICLE_TITLE } from './long-article.ts';
import { AUDIO_FILE, MEDIA_PAGE, VIDEO_FILE } from './media-page.ts';
import { nestedPage } from './nested-page.ts';
import { LARGE_PAPER, PAPER } from './paper.ts';
import { PICK_PAGE } from './pick-page.ts';
import { picturePage } from './picture-page.ts';
import { png } from './png.ts';
import { renderHtml } from './render-html.ts';
import { SHORT_ARTICLE, SHORT_ARTICLE_TITLE } from './short-article.ts';
import { tallPage } from './tall-page.ts';

export interface Site {
  /** On loopback; the browser is told that every *.test host lives there. */
  port: number;
  /** Paths that were asked for, in order. */
  requested: readonly string[];
  /** Those of them that a script asked for, not a page for what it shows. */
  fetched: readonly string[];
  close(): Promise<void>;
}

/** Another site that shows its pictures to everybody and lets nobody read them. */
export const PICTURE_HOST = 'img.test';

interface Answer {
  type: string;
  body: string | Uint8Array;
}

/**
 * Serves the sample pages, all written for this purpose: `/article` (long), `/short`, `/lists/12` and `/quotes/500`
 * (nested so deep), `/tall/30` and `/inner/30` (so many coloured bands), `/picks` (to point at things in), `/things` (a
 * picture, a video, …), `/papers/1` (a PDF), `/hostile/…` (hard to read, see `hostilePage`), and what they show.
 * `/never/…` never answers.
 */
export async function startSite(): Promise<Site> {
  const requested: string[] = [];
  const fetched: string[] = [];
  const server = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://article.test');
    requested.push(path);
    // A frame may never load.
    if (path.startsWith('/never/')) return;
    // For what a page shows, browsers name the kinds they would like.
    if (request.headers.accept === '*/*') fetched.push(path);
    if (request.headers.host === PICTURE_HOST) return void answerPicture(request, response, server.address());
    const answer = route(path, searchParams);
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port, not on a pipe, has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requested,
    fetched,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As many as the largest gallery asks for; each number is another picture. */
const MOST_IMAGES = 250;

function route(path: string, parameters: URLSearchParams): Answer | undefined {
  const [, folder, name, more] = path.split('/');
  switch (folder) {
    case 'article':
      return html(renderHtml(LONG_ARTICLE_TITLE, LONG_ARTICLE));
    case 'gallery':
      return html(renderHtml(GALLERY_TITLE, gallery(Number(name), Number(more))));
    case 'short':
      return html(renderHtml(SHORT_ARTICLE_TITLE, SHORT_ARTICLE));
    case 'lists':
    case 'quotes':
      return html(nestedPage(folder, Number(name)));
    case 'tall':
    case 'inner':
      return html(tallPage(Number(name), folder === 'inner'));
    case 'picks':
      return html(PICK_PAGE);
    case 'hostile': {
      const page = hostilePage(name ?? '');
      return page === undefined ? undefined : html(page);
    }
    case 'pictures':
      return html(picturePage(parameters.getAll('at'), parameters.get('cover')));
    case 'things':
      return html(MEDIA_PAGE);
    case 'papers':
      return { type: 'application/pdf', body: name === 'large.pdf' ? LARGE_PAPER : PAPER };
    case 'media':
      return name?.endsWith('.mp3')
        ? { type: 'audio/mpeg', body: AUDIO_FILE }
        : { type: 'video/mp4', body: VIDEO_FILE };
    case 'icon.png':
      return { type: 'image/png', body: png(0, 32, 32) };
    case 'images': {
      const number = Number.parseInt(name ?? '', 10);
      return number >= 1 && number <= MOST_IMAGES ? { type: 'image/png', body: png(number) } : undefined;
    }
    default:
      return undefined;
  }
}

function html(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body };
}
