import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { png } from '../e2e/site/png.ts';
import { SHOWCASE_PAGE } from './showcase-page.ts';

/** Serves the magazine article of the store's pictures on loopback; the browser takes it for every *.test host. */
export async function startShowcaseSite(): Promise<{ port: number; close(): void }> {
  const server = createServer((request, response) => {
    const isPicture = request.url?.endsWith('.png') ?? false;
    response.writeHead(200, { 'content-type': isPicture ? 'image/png' : 'text/html; charset=utf-8' });
    response.end(isPicture ? picture(request.url === '/icon.png' ? 32 : 840) : SHOWCASE_PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port, not on a pipe, has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Dusk over a bay: sky, sun and water. */
function picture(width: number): Buffer {
  const height = Math.round(width * 0.45);
  const sun = { x: width * 0.66, y: height * 0.5, radius: height * 0.13 };
  return png(1, width, height, (x, y) => {
    const depth = y / height;
    if (Math.hypot(x - sun.x, y - sun.y) < sun.radius && depth < 0.58) return [255, 224, 178];
    if (depth < 0.58) return [70 + depth * 300, 96 + depth * 150, 150 + depth * 40];
    const isLit = Math.abs(x - sun.x) < sun.radius * (0.6 + Math.sin(y * 0.9) * 0.5);
    return isLit ? [236, 190, 150] : [38 + depth * 40, 66 + depth * 40, 104 + Math.sin(y / 3) * 8];
  });
}
