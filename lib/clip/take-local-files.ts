import { readLocalFile } from '../blocks/local-file.ts';
import type { LinkedFile, PropertyValues } from '../blocks/property.ts';
import type { FileKind } from '../job/file-kind.ts';
import type { Write } from '../job/write.ts';
import type { ClipPorts } from './clip-ports.ts';

/** Values of a clip, with the files of the user's computer that go into them. */
export interface TakenFiles {
  properties: PropertyValues;
  /** By address. */
  bytes: Map<string, Blob>;
  /** What those are that are no pictures. */
  kinds: Record<string, FileKind>;
  /** Columns whose file is no longer kept, or whose page is there already. */
  leftOut: string[];
}

/**
 * Takes the files of the user's computer along that values name. They are uploaded with the page that is made; on one
 * that is there already they are left out.
 */
export async function takeLocalFiles(
  { localFiles }: Pick<ClipPorts, 'localFiles'>,
  given: PropertyValues,
  write: Write,
): Promise<TakenFiles> {
  const taken: TakenFiles = { properties: { ...given }, bytes: new Map(), kinds: {}, leftOut: [] };
  for (const [column, value] of Object.entries(given)) {
    if (!('files' in value)) continue;
    const files: LinkedFile[] = [];
    for (const file of value.files) {
      const { url } = file.external;
      const local = readLocalFile(url);
      const bytes = local && write.kind === 'create' ? await localFiles.get(local.id) : null;
      if (local && !bytes) {
        taken.leftOut.push(column);
        continue;
      }
      files.push(file);
      if (!local || !bytes) continue;
      taken.bytes.set(url, bytes);
      if (local.kind !== 'image') taken.kinds[url] = local.kind;
    }
    taken.properties[column] = { files };
  }
  return taken;
}
