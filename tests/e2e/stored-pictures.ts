import { createHash } from 'node:crypto';
import type { Emulator } from '../notion-emulator/start-emulator.ts';
import { seenBlocks } from './read-saved.ts';
import { PICTURE_FILES, type PictureName } from './site/picture-files.ts';
import { PICTURE_PAGE_TITLE } from './site/picture-page.ts';

/** The hash of what Notion holds for each picture of the picture page, by its address; `link` where it has only that. */
export function storedPictures(emulator: Emulator): Record<string, string> {
  const [made] = emulator.state.pagesTitled(PICTURE_PAGE_TITLE);
  const blocks = made ? seenBlocks(emulator.state.page(made.id).blocks) : [];
  const pictures = blocks.filter(({ text }) => /^https?:/.test(text));
  return Object.fromEntries(
    pictures.map(({ text, type, sha256 }) => [text, sha256 ?? (type === 'image' ? 'link' : type)]),
  );
}

/** SHA-256 of a picture as its server sends it. */
export function pictureHash(name: PictureName): string {
  return createHash('sha256').update(PICTURE_FILES[name].body()).digest('hex');
}
