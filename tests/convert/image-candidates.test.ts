import type { Element } from 'hast';
import { expect, it } from 'vitest';
import { imageCandidates } from '../../lib/convert/images/image-candidates.ts';
import { parseSrcset } from '../../lib/convert/images/parse-srcset.ts';

const BASE = 'https://example.com/a/';

function image(properties: Element['properties']): Element {
  return { type: 'element', tagName: 'img', properties, children: [] };
}

it.each([
  ['the widest of srcset', { src: 's.jpg', srcSet: 's.jpg 400w, l.jpg 2000w, m.jpg 800w' }, 'l.jpg'],
  ['the densest of srcset', { src: 's.jpg', srcSet: 's.jpg 1x, l.jpg 2x' }, 'l.jpg'],
  ['the lazy address before a preview', { src: 'preview.jpg', dataSrc: 'real.jpg' }, 'real.jpg'],
  ['src where the lazy attribute is no address', { src: 'real.jpg', dataSrc: '{"a":1}', dataUrl: 'word' }, 'real.jpg'],
  ['no spacer', { src: 'spacer.gif', dataOriginal: 'real.jpg' }, 'real.jpg'],
  [
    'any attribute over a stand-in',
    { src: 'data:image/svg+xml,%3Csvg/%3E', dataName: 'x.jpg', dataLoaderOf: '/a/real.jpg?w=9' },
    'real.jpg?w=9',
  ],
  ['the plain address over an unknown attribute', { src: 'real.jpg', dataThumb: '/a/small.jpg' }, 'real.jpg'],
  ['a suspect name when there is nothing else', { src: 'lazy-loaded.jpg' }, 'lazy-loaded.jpg'],
])('prefers %s', (_name, properties, best) => {
  expect(imageCandidates(image(properties), [], BASE)[0]).toBe(BASE + best);
});

it('takes the sources of a picture into account', () => {
  const source: Element = { type: 'element', tagName: 'source', properties: { srcSet: 'w.avif 1600w' }, children: [] };
  expect(imageCandidates(image({ src: 's.jpg' }), [source], BASE)).toEqual([`${BASE}w.avif`, `${BASE}s.jpg`]);
});

it('keeps only web addresses', () => {
  expect(imageCandidates(image({ src: 'data:image/png;base64,AA', dataSrc: 'blob:x.y' }), [], BASE)).toEqual([]);
});

it('leaves a picture alone that is in the page itself', () => {
  const src = `data:image/png;base64,${'A'.repeat(400)}`;
  expect(imageCandidates(image({ src, dataThumb: '/small.jpg' }), [], BASE)).toEqual([]);
});

it('parseSrcset reads addresses with commas', () => {
  expect(parseSrcset('/a,b.jpg 1x, /c.jpg?x=1,2 640w,/d.jpg')).toEqual([
    { address: '/a,b.jpg', size: 1000 },
    { address: '/c.jpg?x=1,2', size: 640 },
    { address: '/d.jpg', size: 1 },
  ]);
});
