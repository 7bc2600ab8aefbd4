import { expect, test } from 'vitest';
import { localFileAddress, localKind, readLocalFile } from '../../lib/blocks/local-file.ts';
import { takeLocalFiles } from '../../lib/clip/take-local-files.ts';
import { settleValues } from '../../lib/job/settle-values.ts';
import { fitValues } from '../../lib/plan/fit-values.ts';

const PDF = localFileAddress('pdf', 'a', 'The plan/50 %.pdf');
const PICTURE = localFileAddress('image', 'b', 'chart.png');
const GONE = localFileAddress('pdf', 'gone', 'gone.pdf');
const WEB = 'https://example.org/x.pdf';
const kept = new Map([
  ['a', new Blob(['pdf'])],
  ['b', new Blob(['picture'])],
]);
const ports = { localFiles: { put: async () => 'a', get: async (id: string) => kept.get(id) ?? null } };
const filesOf = (...addresses: string[]) => ({ files: addresses.map((url) => ({ name: 'n', external: { url } })) });

test('an address of ours says what its file is, and no other address does', () => {
  expect(readLocalFile(PDF)).toEqual({ kind: 'pdf', id: 'a' });
  expect([WEB, 'tearsheet-file:/exe/a/x', 'tearsheet-file:', 'file:///etc/passwd'].map(readLocalFile)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(['application/pdf', 'image/png', 'video/mp4', 'audio/mpeg', 'text/html', ''].map(localKind)).toEqual([
    'pdf',
    'image',
    'video',
    'audio',
    null,
    null,
  ]);
});

test('files go along with a page that is made, those that are gone are told', async () => {
  const given = { Files: filesOf(PDF, WEB, PICTURE, GONE), Link: { url: WEB } };
  const taken = await takeLocalFiles(ports, given, { kind: 'create' });
  expect(taken.properties).toEqual({ Files: filesOf(PDF, WEB, PICTURE), Link: { url: WEB } });
  expect([...taken.bytes.keys()]).toEqual([PDF, PICTURE]);
  expect(taken.kinds).toEqual({ [PDF]: 'pdf' });
  expect(taken.leftOut).toEqual(['Files']);
});

test('on a page that is there already they are left out and told', async () => {
  const taken = await takeLocalFiles(ports, { Files: filesOf(PDF, WEB) }, { kind: 'update', pageId: 'p' });
  expect(taken).toMatchObject({ properties: { Files: filesOf(WEB) }, leftOut: ['Files'] });
  expect(taken.bytes.size).toBe(0);
});

test('an address of ours passes into the journal and never reaches Notion', () => {
  const column = { id: 'f', name: 'Files', type: 'files' };
  expect(fitValues([column], { f: filesOf(PDF) })).toEqual({ properties: { Files: filesOf(PDF) }, leftOut: [] });
  const assets = { [PDF]: { state: 'linked', reason: 'tooLarge:9', as: 'link' } } as const;
  expect(settleValues({ Files: filesOf(PDF, WEB) }, assets)).toEqual({ Files: filesOf(WEB) });
  expect(settleValues({ Files: filesOf(PDF) }, {})).toEqual({ Files: { files: [] } });
});
