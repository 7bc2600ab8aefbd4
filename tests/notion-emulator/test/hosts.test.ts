import { get } from 'node:https';
import { expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../start-emulator.ts';
import { client, ids, seed, words } from './world.ts';

/** A request to one of Notion's hosts, as a browser makes it whose resolver points here. */
function visit(emulator: Emulator, address: string): Promise<{ status: number; type: string; text: string }> {
  const { host, pathname, search } = new URL(address);
  const options = {
    port: emulator.tlsPort,
    host: '127.0.0.1',
    servername: host,
    path: `${pathname}${search}`,
    headers: { host },
  };
  return new Promise((resolve, reject) => {
    get({ ...options, rejectUnauthorized: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }),
      );
    }).on('error', reject);
  });
}

it('follows every address an answer gives, host by host', async () => {
  const emulator = await startEmulator({ seed });
  const notion = client(emulator, 'ntn_all');
  const { id } = await notion.fileUploads.create({ filename: 'a.txt' });
  await notion.fileUploads.send({
    file_upload_id: id,
    file: { filename: 'a.txt', data: new Blob(['kept'], { type: 'text/plain' }) },
  });
  const page = await notion.pages.create({
    parent: { page_id: ids.home },
    properties: { title: { title: words('Größe & Maß') } },
    children: [{ file: { file_upload: { id } } }],
  });
  const { results } = await notion.blocks.children.list({ block_id: page.id });
  const [block] = JSON.parse(JSON.stringify(results));

  const seen = await visit(emulator, 'url' in page ? page.url : '');
  expect(seen).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(seen.text).toContain('Größe &amp; Maß');
  expect(await visit(emulator, block.file.file.url)).toMatchObject({ status: 200, type: 'text/plain', text: 'kept' });
  expect((await visit(emulator, 'https://api.notion.com/_state')).text).toContain('invalid_request_url');
  await emulator.close();
});
