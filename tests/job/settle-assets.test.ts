import { expect, test } from 'vitest';
import type { Block, BlockOf } from '../../lib/blocks/block.ts';
import { assetsOf } from '../../lib/job/assets-of.ts';
import { settleAssets } from '../../lib/job/settle-assets.ts';
import { sampleUploaded } from '../fakes/sample-job.ts';

const caption = [{ type: 'text', text: { content: 'A bridge' } }] as const;
const image = (url: string): BlockOf<'image'> => ({
  type: 'image',
  image: { type: 'external', external: { url }, caption: [...caption] },
});
const item = (children: Block[]): Block => ({
  type: 'bulleted_list_item',
  bulleted_list_item: { rich_text: [], children },
});

test('pictures are found at any depth, in order, each once', () => {
  const blocks = [image('https://e.org/1'), item([item([image('https://e.org/2')]), image('https://e.org/1')])];
  expect(assetsOf(blocks)).toEqual(['https://e.org/1', 'https://e.org/2']);
});

test('an uploaded picture points to its upload and keeps its caption, at any depth', () => {
  const assets = { 'https://e.org/1': sampleUploaded(0) };
  const uploaded = { type: 'image', image: { type: 'file_upload', file_upload: { id: 'u' }, caption: [...caption] } };
  expect(settleAssets([item([image('https://e.org/1')])], assets)).toEqual([item([uploaded as Block])]);
});

test('a picture that could not be read stays at its address', () => {
  const assets = { 'https://e.org/1': { state: 'linked', reason: 'blocked', as: 'image' } } as const;
  expect(settleAssets([image('https://e.org/1')], assets)).toEqual([image('https://e.org/1')]);
});

test('a picture whose address Notion refuses becomes a link with its caption as text', () => {
  const url = 'https://e.org/1';
  const assets = { [url]: { state: 'linked', reason: 'blocked', as: 'link' } } as const;
  expect(settleAssets([image(url)], assets)).toEqual([
    { type: 'paragraph', paragraph: { rich_text: [{ type: 'text', text: { content: 'A bridge', link: { url } } }] } },
  ]);
});

test('a picture without an address that could not be uploaded leaves its caption', () => {
  const embedded: Block = {
    type: 'image',
    image: { type: 'file_upload', file_upload: { id: 'x' }, caption: [...caption] },
  };
  expect(settleAssets([embedded], { x: { state: 'linked', reason: 'unreadable', as: 'link' } })).toEqual([
    { type: 'paragraph', paragraph: { rich_text: [...caption] } },
  ]);
});

test('a file takes the place of the block that stands for it once it is in Notion, and not before', () => {
  const url = 'https://e.org/report';
  const bookmark: Block = { type: 'bookmark', bookmark: { url, caption: [...caption] } };
  const files = { [url]: 'pdf' } as const;
  const uploaded = sampleUploaded(0, { contentType: 'application/pdf' });
  expect(assetsOf([bookmark], files)).toEqual([url]);
  expect(assetsOf([bookmark])).toEqual([]);
  expect(settleAssets([item([bookmark])], { [url]: uploaded }, files)).toEqual([
    item([{ type: 'pdf', pdf: { type: 'file_upload', file_upload: { id: 'u' }, caption: [...caption] } }]),
  ]);
  const linked = { state: 'linked', reason: 'tooLarge', as: 'image' } as const;
  expect(settleAssets([bookmark], { [url]: linked }, files)).toEqual([bookmark]);
});
