import { expect, test } from 'vitest';
import { parseCommand } from '../../lib/cli/command.ts';
import { UsageError } from '../../lib/cli/usage-error.ts';

test('one page', () => {
  expect(parseCommand(['a.html', '--url', 'https://a.example/x'])).toEqual({
    kind: 'page',
    file: 'a.html',
    url: 'https://a.example/x',
    extract: true,
    altCaptions: false,
  });
});

test('one page as it is', () => {
  expect(parseCommand(['--no-extract', 'a.html', '--url', 'https://a.example'])).toMatchObject({ extract: false });
});

test('one page with captions from alternative texts', () => {
  expect(parseCommand(['--alt-captions', 'a.html', '--url', 'https://a.example'])).toMatchObject({ altCaptions: true });
});

test('a batch', () => {
  expect(parseCommand(['--batch', 'l.jsonl', '--out', 'o.jsonl'])).toEqual({
    kind: 'batch',
    list: 'l.jsonl',
    out: 'o.jsonl',
  });
});

test.each([
  [[], 'Name the HTML file'],
  [['a.html'], 'address with --url'],
  [['a.html', 'b.html', '--url', 'https://a.example'], 'one file only'],
  [['a.html', '--url', 'a.example'], 'not an absolute address'],
  [['a.html', '--url', 'javascript:alert(1)'], 'not an absolute address'],
  [['a.html', '--url', 'https://a.example', '--out', 'o'], '--out goes with --batch'],
  [['--batch', 'l.jsonl'], '--batch needs --out'],
  [['a.html', '--batch', 'l.jsonl', '--out', 'o'], 'either one file or --batch'],
  [['--wat'], '--wat'],
])('%j is answered with a sentence', (argv, sentence) => {
  expect(() => parseCommand(argv)).toThrow(UsageError);
  expect(() => parseCommand(argv)).toThrow(sentence);
});
