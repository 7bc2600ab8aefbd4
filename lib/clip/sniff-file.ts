// biome-ignore-all lint/suspicious/noControlCharactersInRegex: the first bytes of files are control characters
import type { FileKind } from '../job/file-kind.ts';
import { type ImageKind, SNIFF_BYTES, sniffImage } from './sniff-image.ts';

/** What a file is, with the one extension we name it by. */
export type FileType = ImageKind;

/**
 * First bytes of each kind, as Latin-1 text; `.` stands for any byte. Containers hold sound or moving pictures alike:
 * which of them is known by the element that played them.
 * Kinds: https://developers.notion.com/docs/working-with-files-and-media (supported file types)
 */
const SIGNATURES: Record<FileKind, [pattern: RegExp, contentType: string, extension: string][]> = {
  // Readers look for the mark in the first kilobyte (ISO 32000-1, annex H, note 13).
  pdf: [[/^[\s\S]{0,1024}%PDF-/, 'application/pdf', 'pdf']],
  video: [
    [/^....ftypqt /s, 'video/quicktime', 'mov'],
    [/^....ftyp/s, 'video/mp4', 'mp4'],
    [/^\x1a\x45\xdf\xa3/, 'video/webm', 'webm'],
    [/^OggS/, 'video/ogg', 'ogv'],
    [/^RIFF....AVI /s, 'video/x-msvideo', 'avi'],
    [/^FLV\x01/, 'video/x-flv', 'flv'],
    [/^\0\0\x01[\xba\xb3]/, 'video/mpeg', 'mpeg'],
  ],
  audio: [
    [/^....ftyp/s, 'audio/mp4', 'm4a'],
    [/^\x1a\x45\xdf\xa3/, 'audio/webm', 'weba'],
    [/^OggS/, 'audio/ogg', 'ogg'],
    [/^RIFF....WAVE/s, 'audio/wav', 'wav'],
    [/^fLaC/, 'audio/x-flac', 'flac'],
    [/^MThd/, 'audio/midi', 'mid'],
    [/^\xff[\xf0\xf1\xf8\xf9]/, 'audio/aac', 'aac'],
    [/^(?:ID3|\xff[\xe2-\xef\xf2-\xf7\xfa-\xff])/, 'audio/mpeg', 'mp3'],
  ],
};

/**
 * Tells what a file is by its bytes.
 * @param head the first `SNIFF_BYTES` bytes
 * @param kind what it has to be, for the block that is to show it
 * @returns null when it is something else, or nothing Notion takes
 */
export function sniffFile(head: Uint8Array, kind: FileKind | 'image'): FileType | null {
  if (kind === 'image') return sniffImage(head);
  const text = Array.from(head.subarray(0, SNIFF_BYTES), (byte) => String.fromCharCode(byte)).join('');
  const found = SIGNATURES[kind].find(([pattern]) => pattern.test(text));
  return found ? { contentType: found[1], extension: found[2] } : null;
}
