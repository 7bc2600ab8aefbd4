import type { Block } from '../blocks/block.ts';
import type { Loss } from '../blocks/loss.ts';
import type { Conversion } from '../convert/conversion.ts';
import { toBlocks } from '../convert/to-blocks.ts';
import { EmptyArticleError } from '../errors/empty-article-error.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import type { FileKind } from '../job/file-kind.ts';
import { decodeDataUrl } from './decode-data-url.ts';
import { fileBlock } from './file-block.ts';

/** What a clip writes, and the files it stores. */
export interface ClipContent {
  blocks: Block[];
  losses: Loss[];
  /** Assets that are no pictures, by key. */
  files: Record<string, FileKind>;
  /** The bytes that are known already, by key. */
  bytes: Map<string, Blob>;
  /** Addresses of pictures that only the page itself can read, by key. */
  sources: Record<string, string>;
  /** Keys of pictures the page carried in itself but whose bytes make no sense. */
  unreadable: ReadonlySet<string>;
}

/**
 * Makes the content of a clip from what was captured: the files it is about, the page's address, or its text.
 * @param title the first heading that repeats it is left out
 * @throws EmptyArticleError when there is nothing to write
 */
export function contentOf(snapshot: Snapshot, title: string): ClipContent {
  if (snapshot.files) return contentOfFiles(snapshot);
  if (snapshot.mode === 'bookmark') return withoutFiles([{ type: 'bookmark', bookmark: { url: snapshot.url } }], []);
  const conversion = toBlocks(snapshot.tree, { baseUrl: snapshot.url, title, altCaptions: true, isOpen: true });
  if (conversion.blocks.length === 0) throw new EmptyArticleError();
  const losses = snapshot.isCutOff ? [...conversion.losses, cutOff(title)] : conversion.losses;
  return { ...withoutFiles(conversion.blocks, losses), ...embedded(conversion.uploads) };
}

function contentOfFiles({ files = [], isCutOff, title }: Snapshot): ClipContent {
  const others = files.flatMap(({ key, kind }): [string, FileKind][] => (kind === 'image' ? [] : [[key, kind]]));
  return {
    ...withoutFiles(files.map(fileBlock), isCutOff ? [cutOff(title)] : []),
    files: Object.fromEntries(others),
    bytes: new Map(files.flatMap(({ key, bytes }) => (bytes ? [[key, bytes]] : []))),
  };
}

function withoutFiles(blocks: Block[], losses: Loss[]): ClipContent {
  return { blocks, losses, files: {}, bytes: new Map(), sources: {}, unreadable: new Set() };
}

/** The pictures that the page carried in itself: their bytes, or where the page keeps them. */
function embedded(uploads: Conversion['uploads']): Pick<ClipContent, 'bytes' | 'sources' | 'unreadable'> {
  const [inPage, carried] = partition(Object.entries(uploads), ([, url]) => url.startsWith('blob:'));
  const decoded = carried.map(([id, url]) => [id, decodeDataUrl(url)] as const);
  return {
    sources: Object.fromEntries(inPage),
    bytes: new Map(decoded.flatMap(([id, blob]) => (blob ? [[id, blob]] : []))),
    unreadable: new Set(decoded.flatMap(([id, blob]) => (blob ? [] : [id]))),
  };
}

function partition<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

/** The end of a page too large to be read is missing: that must be said. */
function cutOff(title: string): Loss {
  return { kind: 'text', what: title.slice(0, 200), reason: 'cutOff', block: null };
}
