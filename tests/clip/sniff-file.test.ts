import { expect, test } from 'vitest';
import { sniffFile } from '../../lib/clip/sniff-file.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['%PDF-1.7\n', 'pdf', 'application/pdf', 'pdf'],
  ['\n\n junk before it %PDF-1.4', 'pdf', 'application/pdf', 'pdf'],
  ['\0\0\0\x18ftypmp42', 'video', 'video/mp4', 'mp4'],
  ['\0\0\0\x14ftypqt  ', 'video', 'video/quicktime', 'mov'],
  ['\x1a\x45\xdf\xa3\x01', 'video', 'video/webm', 'webm'],
  ['\x1a\x45\xdf\xa3\x01', 'audio', 'audio/webm', 'weba'],
  ['\0\0\0\x18ftypM4A ', 'audio', 'audio/mp4', 'm4a'],
  ['OggS\0', 'audio', 'audio/ogg', 'ogg'],
  ['RIFF\x24\0\0\nWAVEfmt ', 'audio', 'audio/wav', 'wav'],
  ['ID3\x04', 'audio', 'audio/mpeg', 'mp3'],
  ['\xff\xfb\x90', 'audio', 'audio/mpeg', 'mp3'],
  ['\xff\xf1\x50', 'audio', 'audio/aac', 'aac'],
  ['\x89PNG\r\n\x1a\n....', 'image', 'image/png', 'png'],
] as const)('%j as %s is %s', (head, kind, contentType, extension) => {
  expect(sniffFile(bytes(head), kind)).toEqual({ contentType, extension });
});

test.each([
  ['<!doctype html><title>Sign in</title>', 'pdf'],
  ['\x89PNG\r\n\x1a\n....', 'video'],
  ['%PDF-1.7', 'image'],
  ['', 'audio'],
] as const)('%j is no %s', (head, kind) => {
  expect(sniffFile(bytes(head), kind)).toBeNull();
});
