import type { Asset } from '../job/asset.ts';
import type { Job } from '../job/job.ts';
import { contentAssets } from '../job/progress.ts';

/** By what way pictures got into Notion, or did not. */
const WAY_KEYS = [
  'pictures.embedded',
  'pictures.page',
  'pictures.fetch',
  'pictures.import',
  'pictures.kept',
  'pictures.linked',
] as const;

export interface PictureWay {
  key: (typeof WAY_KEYS)[number];
  count: number;
}

/** What only the user can allow: to fetch pictures from these sites. */
export interface PictureQuestion {
  origins: string[];
  /** Host of the site with most of them. */
  host: string;
  count: number;
  /** Something other than pictures is among them, such as a PDF. */
  isFiles: boolean;
}

/** How many pictures came which way, in the order in which the ways are tried. */
export function pictureWays(job: Job): PictureWay[] {
  const keys = contentAssets(job).map(wayKey);
  return WAY_KEYS.flatMap((key) => {
    const count = keys.filter((each) => each === key).length;
    return count > 0 ? [{ key, count }] : [];
  });
}

function wayKey(asset: Asset): PictureWay['key'] | null {
  if (asset.state === 'linked') return 'pictures.linked';
  if (asset.state === 'imported') return 'pictures.import';
  if (asset.state !== 'uploaded') return null;
  return asset.kept ? 'pictures.kept' : `pictures.${asset.way}`;
}

/**
 * The question that is open, if any.
 * @param now ms since 1970
 */
export function pictureQuestion({ state, assets, files }: Job, now: number): PictureQuestion | null {
  const counts = new Map<string, number>();
  let isFiles = false;
  for (const [key, asset] of Object.entries(assets)) {
    if (asset.state !== 'asking' || asset.until <= now) continue;
    counts.set(asset.origin, (counts.get(asset.origin) ?? 0) + 1);
    isFiles ||= files[key] !== undefined;
  }
  const [most, ...others] = [...counts].sort(([, a], [, b]) => b - a);
  if (state !== 'running' || !most) return null;
  const count = [most, ...others].reduce((sum, [, pictures]) => sum + pictures, 0);
  return { origins: [...counts.keys()], host: new URL(most[0]).hostname, count, isFiles };
}
