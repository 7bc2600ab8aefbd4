import { createHash } from 'node:crypto';
import { isArray, type Json, objectOf, stringOf } from '../notion-emulator/json.ts';
import type { ReadBlock } from '../notion-emulator/model/read-page.ts';
import type { ExpectedBlock } from './site/expected-blocks.ts';
import { png } from './site/png.ts';

/** A block as a reader sees it, in the terms of `ExpectedBlock`; a picture is told by the hash of its bytes. */
export interface SeenBlock {
  type: string;
  text: string;
  sha256?: string;
  children?: SeenBlock[];
}

/** What the emulator holds, for comparing with what was expected. */
export function seenBlocks(blocks: readonly ReadBlock[]): SeenBlock[] {
  return blocks.map(({ type, payload, file, children }) => ({
    type,
    text:
      type === 'table_row' ? cells(payload['cells']).join(' | ') : plain(payload['rich_text'] ?? payload['caption']),
    ...(file && { sha256: file.sha256 }),
    ...(children.length > 0 && { children: seenBlocks(children) }),
  }));
}

/** The expectation in the same terms. */
export function expectedSeen(blocks: readonly ExpectedBlock[]): SeenBlock[] {
  return blocks.map(({ type, text, image, children }) => ({
    type,
    text,
    ...(image !== undefined && { sha256: createHash('sha256').update(png(image)).digest('hex') }),
    ...(children && { children: expectedSeen(children) }),
  }));
}

function cells(value: Json | undefined): string[] {
  return isArray(value) ? value.map(plain) : [];
}

function plain(value: Json | undefined): string {
  if (!isArray(value)) return '';
  return value.map((run) => stringOf(objectOf(objectOf(run)['text'])['content'])).join('');
}
