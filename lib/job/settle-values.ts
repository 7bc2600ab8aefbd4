import { readLocalFile } from '../blocks/local-file.ts';
import type { LinkedFile, PropertyValue, PropertyValues } from '../blocks/property.ts';
import type { Asset } from './asset.ts';

/** Values as they are sent: files may lie in Notion by then. */
export type SettledValues = Record<string, PropertyValue | { files: (LinkedFile | StoredFile)[] }>;

interface StoredFile {
  name: string;
  file_upload: { id: string };
}

/**
 * Points files to their upload where they got into Notion; the others stay at their address, and those that have none
 * but ours are left out.
 */
export function settleValues(values: PropertyValues, assets: Readonly<Record<string, Asset>>): SettledValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      'files' in value ? { files: value.files.flatMap((file) => settleFile(file, assets) ?? []) } : value,
    ]),
  );
}

function settleFile(file: LinkedFile, assets: Readonly<Record<string, Asset>>): LinkedFile | StoredFile | null {
  const asset = assets[file.external.url];
  const isStored = asset?.state === 'uploaded' || asset?.state === 'imported';
  if (isStored) return { name: file.name, file_upload: { id: asset.uploadId } };
  return readLocalFile(file.external.url) ? null : file;
}
