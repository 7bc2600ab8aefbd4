import type { PropertyValues } from '../blocks/property.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import { assetsOf } from '../job/assets-of.ts';
import { NO_FACE, type PageFace } from '../job/page-face.ts';
import type { Write } from '../job/write.ts';
import { planFace } from '../plan/plan-face.ts';
import type { FaceSettings } from '../settings/face-settings.ts';
import type { ClipContent } from './content-of.ts';

/**
 * The face of the page a clip makes, with the pictures that have to be fetched for it alone: those of its columns too.
 * @param content what it writes
 */
export function faceOf(
  snapshot: Pick<Snapshot, 'metadata'>,
  content: ClipContent,
  write: Write,
  properties: PropertyValues,
  settings: FaceSettings,
): PageFace {
  if (write.kind !== 'create') return NO_FACE;
  const pictures = assetsOf(content.blocks);
  const named = snapshot.metadata.image;
  // What a template brings is the user's own choice.
  const face =
    write.templateId === undefined
      ? planFace(snapshot.metadata, pictures, settings)
      : { covers: [], icon: null, emoji: null };
  const inColumns = named !== null && showsFile(properties, named) ? [named] : [];
  const wanted = [...face.covers, ...(face.icon === null ? [] : [face.icon]), ...inColumns];
  return { ...face, extra: [...new Set(wanted)].filter((key) => !pictures.includes(key)) };
}

function showsFile(properties: PropertyValues, address: string): boolean {
  return Object.values(properties).some(
    (value) => 'files' in value && value.files.some(({ external }) => external.url === address),
  );
}
