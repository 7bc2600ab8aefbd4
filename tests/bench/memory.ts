/**
 * How much memory a clip of 200 pictures of 5 MB takes in a real Chromium, over what the browser takes while it rests on
 * the same page: the extension's own process, and all of the browser together.
 *   npm run build && npm run bench:memory [number of pictures]
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, launchBrowser } from '../e2e/driver/launch-browser.ts';
import { openPopup } from '../e2e/driver/open-popup.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from '../e2e/sample-workspace.ts';
import { png } from '../e2e/site/png.ts';
import { renderHtml } from '../e2e/site/render-html.ts';
import { SHORT_ARTICLE } from '../e2e/site/short-article.ts';
import { chooseDestination, connect, visit } from '../e2e/steps.ts';
import { type Emulator, startEmulator } from '../notion-emulator/start-emulator.ts';

const PICTURES = Number(process.argv[2] ?? 200);
const PICTURE_BYTES = 5_000_000;
const MEGABYTE = 1_000_000;
const LOOK_EVERY_MS = 200;
/** While the browser comes to rest. */
const REST_MS = 5_000;

const site = await serve();
const emulator = await startEmulator();
emulator.seed({
  ...SAMPLE_WORKSPACE,
  workspaces: [{ name: 'Bench', maxFileUploadSize: 5_242_880, requestsPerWindow: 100_000 }],
});
// What arrived is only counted: this process shall not hold a gigabyte.
const emptying = setInterval(() => dropBytes(emulator), 100);
const browser = await launchBrowser({ notionPort: emulator.tlsPort, sitePort: site.port });
await connect(browser, TOKEN);
const popup = await openPopup(browser, await visit(browser, 'http://heavy.test/'));
await chooseDestination(popup, DESTINATION);
await new Promise((resolve) => setTimeout(resolve, REST_MS));

const idle = await memory(browser);
const peak = { ...idle };
const looking = setInterval(() => void look(), LOOK_EVERY_MS);
const start = performance.now();
await popup.getByRole('button', { name: 'Save', exact: true }).click();
await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible({ timeout: 1_800_000 });
clearInterval(looking);

const stored = [...emulator.state.uploads.values()].filter(({ status }) => status === 'uploaded').length;
console.log(`${PICTURES} pictures of ${PICTURE_BYTES / MEGABYTE} MB, ${stored} files in Notion`);
console.log(`time       ${((performance.now() - start) / 1_000).toFixed(1)} s`);
print('extension', idle.extension, peak.extension);
print('browser', idle.all, peak.all);
console.log(`left over  ${await leftOver(popup)} pictures in IndexedDB`);
clearInterval(emptying);
await browser.close();
await emulator.close();
site.close();

async function look(): Promise<void> {
  const now = await memory(browser);
  peak.extension = Math.max(peak.extension, now.extension);
  peak.all = Math.max(peak.all, now.all);
}

function print(name: string, before: number, most: number): void {
  const [rest, top, over] = [before, most, most - before].map((bytes) => Math.round(bytes / MEGABYTE));
  console.log(`${name.padEnd(10)} ${rest} MB at rest, ${top} MB at the peak: ${over} MB more`);
}

/** Proportional set sizes: what two processes share counts once. Bytes */
async function memory({ devtools }: ExtensionBrowser): Promise<{ extension: number; all: number }> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const sizes = processInfo.map(({ id }) => ({ size: proportional(id), isExtension: isExtension(id) }));
  const sum = (some: typeof sizes) => some.reduce((total, { size }) => total + size, 0);
  return { extension: sum(sizes.filter((each) => each.isExtension)), all: sum(sizes) };
}

/** 0 for a process that has just ended. */
function proportional(id: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readProc(id, 'smaps_rollup'))?.[1];
  return Number(kilobytes ?? 0) * 1_024;
}

function isExtension(id: number): boolean {
  return readProc(id, 'cmdline').includes('--extension-process');
}

function readProc(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

async function leftOver(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('tearsheet');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('bytes').objectStore('bytes').count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
}

function dropBytes({ state }: Emulator): void {
  for (const upload of state.uploads.values()) if (upload.status === 'uploaded') upload.bytes = new Uint8Array(0);
}

/** A page with so many pictures, each with bytes of its own, which the browser itself loads only when they are in view. */
async function serve(): Promise<{ port: number; close(): void }> {
  const drawing = png(1);
  const figures = Array.from({ length: PICTURES }, (_, at) => `<p><img loading="lazy" src="/${at}.png" alt=""></p>`);
  const page = renderHtml('Two hundred oarlocks', SHORT_ARTICLE).replace('</article>', `${figures.join('')}</article>`);
  const server = createServer((request, response) => {
    const number = /^\/(\d+)\.png$/.exec(request.url ?? '')?.[1];
    if (number === undefined) return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    // What follows the end of a PNG is read by nobody.
    const padding = Buffer.alloc(PICTURE_BYTES - drawing.length, `oarlock ${number} `);
    return response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.concat([drawing, padding]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port, not on a pipe, has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port, close };
}
