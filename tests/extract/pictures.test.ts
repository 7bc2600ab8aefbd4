import { expect, test } from 'vitest';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { capture } from '../../lib/extract/capture.ts';

const text = `<p>${'Ducks sleep on the water, in the middle of the pond, and keep one eye open for the fox. '.repeat(4)}</p>`;

/** The names of the pictures in what is captured, in order. */
function picturesOf(body: string): string[] {
  const page = parseDocument(`<head><title>Sleep of ducks</title></head><body>${body}</body>`);
  const { tree } = capture(page, 'article', { url: 'https://pond.example/ducks' });
  return [...JSON.stringify(tree).matchAll(/"https:\/\/pond\.example\/(\w+)\.jpg"/g)].map(([, name]) => name ?? '');
}

test('a picture in a box of its own between boxes of text, however much white space is around it', () => {
  const box = `<div class="block">${' \n'.repeat(200)}<figure><img src="duck.jpg"></figure></div>`;
  expect(picturesOf(`<article><div>${text}</div>${box}<div>${text}</div></article>`)).toEqual(['duck']);
});

test('a picture in a button that shows it larger, not the sign on a button', () => {
  const zoom = '<figure><button class="lightbox"><img src="duck.jpg"></button></figure>';
  const sign = '<button><img src="share.jpg" width="24"></button><button><img class="icon" src="like.jpg"></button>';
  expect(picturesOf(`<article>${text}${zoom}${sign}${text}</article>`)).toEqual(['duck']);
});

test('a gallery whose captions are links to where the pictures come from, not one of other pages', () => {
  const figure = (name: string) =>
    `<div><figure><img src="${name}.jpg"><figcaption><a href="/by/ann">Ann Roach</a></figcaption></figure></div>`;
  const story =
    '<div><figure><a href="/pike"><img src="pike.jpg"></a><figcaption><a href="/pike">Pike</a></figcaption></figure></div>';
  const page = `<article><div>${text}<div class="grid">${figure('drake')}${figure('hen')}</div>${text}<div class="grid">${story}</div>${text}</div></article>`;
  expect(picturesOf(page)).toEqual(['drake', 'hen']);
});

test('a large picture alone in the box above the text, unless the text begins with one', () => {
  const page = (before: string, first = '') =>
    picturesOf(
      `<article><h1>Sleep of ducks</h1><div>${before}</div><div><div>${first}${text}${text}</div></div></article>`,
    );
  expect(page('<figure><img src="duck.jpg"></figure>')).toEqual(['duck']);
  expect(page('<img src="duck.jpg" width="40">')).toEqual([]);
  expect(page('<a href="/pike"><figure><img src="pike.jpg"></figure></a>')).toEqual([]);
  expect(page('<figure class="author"><img src="ann.jpg"></figure>')).toEqual([]);
  expect(page('<figure><img src="duck.jpg"></figure>', '<img src="pond.jpg">')).toEqual(['pond']);
});

test('no portrait of the author between the parts of the text', () => {
  const byline = '<div class="article-byline"><a class="headshot"><img src="ann.jpg"></a> Ann Roach</div>';
  expect(picturesOf(`<article>${byline}<div>${text}${text}</div></article>`)).toEqual([]);
});
