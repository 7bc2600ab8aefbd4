import type { Block } from '../../../lib/blocks/block.ts';
import type { UploadStore } from '../../../lib/ports/upload-store.ts';
import type { AcceptedWorld } from '../../fakes/accepted-world.ts';
import { memoryUploadStore } from '../../fakes/memory-upload-store.ts';
import { nameOf, pictureNamed } from '../../fakes/picture.ts';
import { seen } from '../../fakes/sample-blocks.ts';

/**
 * Pictures by name: by which way each can be had, and what a reader sees of it in the end. The page may not read any but
 * those of way `page`; `twin` has the bytes of `a`.
 */
export const PICTURES = {
  a: { way: 'page', sees: 'image a.png' },
  b: { way: 'page', sees: 'image b.png' },
  twin: { way: 'page', sees: 'image a.png' },
  fetched: { way: 'fetch', sees: 'image fetched.png' },
  imported: { way: 'import', sees: 'image imported.png' },
  slow: { way: 'import', sees: 'image slow.png' },
  gone: { way: 'none', sees: 'link to gone.png' },
  endless: { way: 'none', sees: 'link to endless.png' },
} as const;

/** What Notion's own import of each comes to. */
const IMPORTS: Record<string, { status: 'uploaded' | 'failed'; afterMs: number }> = {
  slow: { status: 'uploaded', afterMs: 20_000 },
  gone: { status: 'failed', afterMs: 3_000 },
  endless: { status: 'uploaded', afterMs: 3_600_000 },
};

export function importOf(address: string): { status: 'uploaded' | 'failed'; afterMs: number } {
  return IMPORTS[pictureAt(address).name] ?? { status: 'uploaded', afterMs: 0 };
}

/**
 * Lets the ports of a world have each picture by its way.
 * @param keepsOld a memory of uploads claims that everything was uploaded before, until told otherwise
 */
export function givePictures({ ports }: AcceptedWorld, keepsOld: boolean): void {
  const read = (way: string) => async (address: string) => {
    const picture = pictureAt(address);
    if (picture.way !== way) return { problem: 'blocked' };
    return { bytes: pictureNamed(picture.name === 'twin' ? 'a.png' : nameOf(address)) };
  };
  const fromPage = read('page');
  ports.pages.readAsset = (_, address) => fromPage(address);
  ports.fetches = { isAllowed: async (address) => pictureAt(address).way === 'fetch', fetch: read('fetch') };
  if (keepsOld) ports.uploads = staleUploads();
}

/** What a reader is to see: pictures in their final form. */
export function expectedSeen(blocks: readonly Block[]): unknown[] {
  const forms = new Map(Object.entries(PICTURES).map(([name, { sees }]) => [`image ${name}.png`, sees]));
  const settle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(settle);
    return typeof value === 'string' ? (forms.get(value) ?? value) : value;
  };
  return seen(blocks).map(settle);
}

function pictureAt(address: string): { name: string; way: string } {
  const name = nameOf(address).replace('.png', '');
  return { name, way: Object.entries(PICTURES).find(([each]) => each === name)?.[1].way ?? 'none' };
}

function staleUploads(): UploadStore {
  const store = memoryUploadStore();
  const forgotten = new Set<string>();
  return {
    ...store,
    find: async (_, sha256) => (forgotten.has(sha256) ? null : 'an upload of last year'),
    forget: async (_, hashes) => {
      for (const sha256 of hashes) forgotten.add(sha256);
    },
  };
}
