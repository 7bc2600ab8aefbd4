import { MAX_URL_LENGTH } from '../blocks/limits.ts';
import type { PageMetadata } from '../hast/snapshot.ts';
import type { FaceSettings } from '../settings/face-settings.ts';

/** What a new page may show above its content. */
export interface PlannedFace {
  /** Addresses, best first. */
  covers: string[];
  icon: string | null;
  emoji: string | null;
}

/** Each further one would hold the page up for little. */
const MAX_COVERS = 6;

/**
 * Chooses what a page may show above its content: the picture it names as its own, else the first large one of the
 * content; the icon of its site or the user's emoji.
 * @param pictures keys of the pictures at the beginning of the content
 */
export function planFace(
  { image, icon }: Pick<PageMetadata, 'image' | 'icon'>,
  pictures: readonly string[],
  settings: FaceSettings,
): PlannedFace {
  const named = image !== null && isWebAddress(image) ? [image] : [];
  return {
    covers: settings.cover ? [...new Set([...named, ...pictures])].slice(0, MAX_COVERS) : [],
    icon: settings.icon === 'site' && icon !== null && isWebAddress(icon) ? icon : null,
    emoji: settings.icon === 'emoji' ? settings.emoji : null,
  };
}

function isWebAddress(address: string): boolean {
  return /^https?:/i.test(address) && address.length <= MAX_URL_LENGTH;
}
