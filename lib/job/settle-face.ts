import type { Asset } from './asset.ts';
import type { PageFace } from './page-face.ts';

/** Cover and icon in request shape. Source: https://developers.notion.com/reference/post-page */
export interface SettledFace {
  cover: { file_upload: { id: string } } | null;
  icon: { file_upload: { id: string } } | { emoji: string } | null;
}

/** A picture of the content is worth being the cover from this size on: logos and buttons are smaller. Bytes */
const LARGE = 20_000;
/** Drawings and icons make no cover. */
const FLAT = ['image/svg+xml', 'image/vnd.microsoft.icon'];

/** The face as it is sent: what got into Notion of it. */
export function settleFace(face: PageFace, assets: Readonly<Record<string, Asset>>): SettledFace {
  const cover = face.covers.map((key) => coverId(assets[key], face.extra.includes(key))).find((id) => id !== null);
  const icon = face.icon === null ? null : uploadId(assets[face.icon]);
  return {
    cover: cover === undefined ? null : { file_upload: { id: cover } },
    icon: icon !== null ? { file_upload: { id: icon } } : face.emoji !== null ? { emoji: face.emoji } : null,
  };
}

/** @param isNamed the page itself names it as its picture */
function coverId(asset: Asset | undefined, isNamed: boolean): string | null {
  if (asset?.state === 'uploaded' && (FLAT.includes(asset.contentType) || (asset.bytes < LARGE && !isNamed)))
    return null;
  return uploadId(asset);
}

function uploadId(asset: Asset | undefined): string | null {
  return asset?.state === 'uploaded' || asset?.state === 'imported' ? asset.uploadId : null;
}
