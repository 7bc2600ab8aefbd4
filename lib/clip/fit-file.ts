import type { FileKind } from '../job/file-kind.ts';
import type { DecodedImage, ImageCoder } from '../ports/image-coder.ts';
import { sniffFile } from './sniff-file.ts';
import { SNIFF_BYTES } from './sniff-image.ts';

/** A picture or file as Notion takes it, with what had to be done to it as a code of the loss report. */
export interface FittedFile {
  bytes: Blob;
  contentType: string;
  change: 'converted' | 'scaled' | 'stilled' | null;
}

/** Larger ones are not decoded: what is small when packed can be huge in memory. Bytes */
const MAX_DECODED_FILE = 64 * 1024 * 1024;

/** From hardly visible to plainly smaller; whoever is too large after that is no picture for a page. */
const STEPS: readonly { scale: number; quality: number }[] = [
  { scale: 1, quality: 0.9 },
  { scale: 0.75, quality: 0.85 },
  { scale: 0.5, quality: 0.85 },
  { scale: 0.35, quality: 0.8 },
  { scale: 0.2, quality: 0.8 },
];

/**
 * Makes sure that Notion takes a file: told by its bytes, not by its name. A picture is drawn anew when its kind is none
 * of Notion's, and smaller, step by step, when it is over the workspace's limit.
 * @param kind what the block that shows it needs
 * @param limit bytes
 */
export async function fitFile(
  images: ImageCoder,
  bytes: Blob,
  kind: FileKind | 'image',
  limit: number,
): Promise<FittedFile | { problem: string }> {
  const type = sniffFile(new Uint8Array(await bytes.slice(0, SNIFF_BYTES).arrayBuffer()), kind);
  if (type && bytes.size <= limit) return { bytes, contentType: type.contentType, change: null };
  const problem = type ? `tooLarge:${bytes.size}` : unexpected(bytes.type);
  if (kind !== 'image' || bytes.size > MAX_DECODED_FILE) return { problem };
  const drawn = await images.decode(bytes, (picture) => encodeWithin(picture, limit));
  if (!drawn) return { problem };
  const change = type ? (type.extension === 'gif' ? 'stilled' : 'scaled') : 'converted';
  return { bytes: drawn, contentType: drawn.type, change };
}

async function encodeWithin(picture: DecodedImage, limit: number): Promise<Blob | null> {
  for (const { scale, quality } of STEPS) {
    const encoded = await picture.encode(scale, quality);
    if (encoded.size <= limit) return encoded;
  }
  return null;
}

/** Names what came instead, as far as its server said something sensible. */
function unexpected(declared: string): string {
  const type = declared.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return /^[a-z]+\/[a-z0-9.+-]{1,60}$/.test(type) && !/^(?:image|video|audio)\//.test(type)
    ? `type:${type}`
    : 'notAnImage';
}
