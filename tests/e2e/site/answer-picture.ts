import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PICTURE_FILES, type PictureName } from './picture-files.ts';

/**
 * A picture server with every habit that pictures are hard to get by: no word on who may read them (all but `open.png`),
 * a session cookie, a referer, wrong types, refusals, redirects (`inwards.png?to=…` anywhere), and one that never ends.
 */
export function answerPicture(
  request: IncomingMessage,
  response: ServerResponse,
  server: string | AddressInfo | null,
): unknown {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://img.test');
  const name = pathname.slice(1);
  const status = /^status-(\d{3})$/.exec(name)?.[1];
  if (status) return response.writeHead(Number(status)).end();
  if (name === 'redirect.png') return response.writeHead(302, { location: '/moved.png' }).end();
  if (name === 'inwards.png') {
    const inside = `http://127.0.0.1:${Object(server).port}/secret.png`;
    return response.writeHead(302, { location: searchParams.get('to') ?? inside }).end();
  }
  if (name === 'endless.png') return dribble(response);
  const isKept =
    (name === 'cookie.png' && !request.headers.cookie?.includes('session=1')) ||
    (name === 'referer.png' && !request.headers.referer?.startsWith('http://article.test/'));
  if (isKept) return response.writeHead(403).end();
  const file = isPicture(name) ? PICTURE_FILES[name] : undefined;
  if (!file) return response.writeHead(404).end();
  const open = name === 'open.png' ? { 'access-control-allow-origin': '*' } : {};
  const body = file.body();
  response.writeHead(200, { 'content-type': file.type, 'content-length': body.length, ...open });
  return response.end(body);
}

function isPicture(name: string): name is PictureName {
  return Object.hasOwn(PICTURE_FILES, name);
}

/** A beginning, and then a byte now and again, for ever. */
function dribble(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'image/png' });
  response.write(PICTURE_FILES['plain.png'].body().subarray(0, 100));
  const timer = setInterval(() => response.write('.'), 1_000);
  response.on('close', () => clearInterval(timer));
}
