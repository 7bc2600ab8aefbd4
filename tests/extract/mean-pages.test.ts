import { expect, test } from 'vitest';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { capture } from '../../lib/extract/capture.ts';

const sentence = 'A sentence of the article, which is long enough, with commas, to count as prose. ';
const prose = `<p>${sentence.repeat(4)}</p>`.repeat(5);

function captured(body: string) {
  const page = parseDocument(`<!doctype html><title>One</title><body><article>${body}</article></body>`);
  const { strategy, tree } = capture(page, 'article', { url: 'https://site.example/one' });
  return { strategy, text: JSON.stringify(tree) };
}

test('what is nested too deep for Readability to read is read by its mark-up', () => {
  const { strategy, text } = captured(`${'<section>'.repeat(90)}${prose}`);
  expect(strategy).toBe('semantic');
  expect(text).toContain(sentence.trim());
});

test('tables in tables, as mails are laid out, are read by Readability', () => {
  const { strategy, text } = captured(`${'<table><tr><td>'.repeat(20)}${prose}`);
  expect(strategy).toBe('readability');
  expect(text).toContain(sentence.trim());
});

test('where headings of furniture are without number, only the last are taken off, and the article stays', () => {
  const { text } = captured(`${prose}${'<h2>Related</h2><p>Ducks</p>'.repeat(300)}`);
  expect(text).toContain(sentence.trim());
  expect(text.match(/Related/g)?.length).toBe(200);
});

test('a title and a heading of thousands of words are not compared word by word', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ');
  const page = parseDocument(`<title>${words}</title><h1>${words}</h1><h1>x</h1><article>${prose}</article>`);
  expect(JSON.stringify(capture(page, 'article', { url: 'https://site.example/one' }).tree)).toContain(sentence.trim());
});
