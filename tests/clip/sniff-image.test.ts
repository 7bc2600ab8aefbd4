import { expect, test } from 'vitest';
import { sniffImage } from '../../lib/clip/sniff-image.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['\x89PNG\r\n\x1a\n....', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['GIF89a', 'image/gif'],
  ['RIFF\x01\x02\n\x04WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x1cftypavif', 'image/avif'],
  ['\0\0\0\x1cftypheic', 'image/heic'],
  ['\0\0\x01\0\x01\0', 'image/vnd.microsoft.icon'],
  ['<?xml version="1.0"?>\n<!-- drawn by hand -->\n<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml'],
])('%j is %s', (head, contentType) => {
  expect(sniffImage(bytes(head))?.contentType).toBe(contentType);
});

test.each(['<!doctype html><html><svg>', '', 'PNG', '%PDF-1.7', '{"error":"login"}'])('%j is no picture', (head) => {
  expect(sniffImage(bytes(head))).toBeNull();
});
