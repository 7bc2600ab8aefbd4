import { childrenOf } from '../../lib/batch/block-children.ts';
import type { Block } from '../../lib/blocks/block.ts';
import type { UploadStatus } from '../../lib/ports/notion-api.ts';
import { errorOf } from './fake-line.ts';
import { nameOf, pictureName } from './picture.ts';

/** What becomes of an import, and after how long. */
export type ImportOf = (address: string) => { status: UploadStatus['status']; afterMs: number };

interface FakeUpload {
  /** Of the picture that its bytes are (`pictureNamed`). */
  name: string;
  parts: Map<number, Blob>;
  statusAt: (now: number) => UploadStatus['status'];
}

/** Notion's memory of files. */
export class FakeUploads {
  readonly #uploads = new Map<string, FakeUpload>();

  add(id: string, name: string, status: UploadStatus['status']): { id: string } {
    this.#uploads.set(id, { name, parts: new Map(), statusAt: () => status });
    return { id };
  }

  addImport(id: string, address: string, { status, afterMs }: ReturnType<ImportOf>, now: number): void {
    const statusAt = (at: number) => (at >= now + afterMs ? status : 'pending');
    this.#uploads.set(id, { name: nameOf(address), parts: new Map(), statusAt });
  }

  addPart(id: string, part: number, bytes: Blob): void {
    this.#uploads.get(id)?.parts.set(part, bytes);
  }

  /** The name of the picture that the parts make. */
  async nameOfParts(id: string): Promise<string> {
    const parts = [...(this.#uploads.get(id)?.parts ?? [])].sort(([a], [b]) => a - b).map(([, bytes]) => bytes);
    return pictureName(new Blob(parts));
  }

  status(id: string, now: number): UploadStatus {
    return { id, status: this.#uploads.get(id)?.statusAt(now) ?? 'expired', importStatus: null };
  }

  /** The name of the picture in an upload, if there is one. */
  name(id: string): string | undefined {
    return this.#uploads.get(id)?.name;
  }

  /** Notion takes a request as a whole or not at all. @throws NotionError when a block names a file that is not there */
  check(blocks: readonly Block[], now: number): void {
    for (const block of blocks) {
      const source = block.type === 'image' ? block.image : null;
      const isLost = source?.type === 'file_upload' && this.status(source.file_upload.id, now).status !== 'uploaded';
      if (isLost) throw errorOf({ code: 'rejected', status: 400, ambiguous: false, transient: false });
      this.check(childrenOf(block), now);
    }
  }
}
