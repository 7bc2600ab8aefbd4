import { expect, test } from 'vitest';
import { decodeHtml } from '../../lib/browser/decode-html.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['by its content type', latin1('Caf\xe9'), 'text/html; charset=ISO-8859-1', 'Café'],
  [
    'by its own declaration',
    latin1('<meta charset="windows-1252">\xe9'),
    'text/html',
    '<meta charset="windows-1252">é',
  ],
  [
    'the content type goes before it',
    utf8('<meta charset=latin1>é'),
    'text/html;charset="utf-8"',
    '<meta charset=latin1>é',
  ],
  ['by its byte order mark', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'text/html; charset=utf-8', 'A'],
  ['as UTF-8 where nothing is said', utf8('Café 日本'), '', 'Café 日本'],
  ['as the West wrote where that is no UTF-8', latin1('Caf\xe9'), '', 'Café'],
  ['although its encoding is none', utf8('Café'), 'text/html; charset=klingon', 'Café'],
])('is read %s', (_, bytes, contentType, text) => {
  expect(decodeHtml(bytes, contentType)).toBe(text);
});
