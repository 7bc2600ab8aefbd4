import { PageNotClippableError } from '../errors/page-not-clippable-error.ts';
import { ScreenshotError } from '../errors/screenshot-error.ts';
import type { CapturedFile, Snapshot } from '../hast/snapshot.ts';
import { bareSnapshot } from './bare-snapshot.ts';
import type { ClipPorts } from './clip-ports.ts';
import type { ShotMode } from './clip-request.ts';

export type ScreenshotPorts = Pick<ClipPorts, 'pages' | 'photos' | 'scheduler'>;

type Photographs = Awaited<ReturnType<ClipPorts['photos']['whole']>>;

/**
 * Photographs the page in a tab. Only one photograph is taken at a time: each moves the page.
 * @param destination where it will go: said in the page where the user chooses an area
 * @throws ScreenshotError; PageNotClippableError where only what is visible can be captured
 */
export async function captureScreenshot(
  ports: ScreenshotPorts,
  tabId: number,
  mode: ShotMode,
  destination: string,
): Promise<Snapshot> {
  // The page is asked first: photographing it may take long, and it may change meanwhile.
  const page = await pageOf(ports, tabId);
  const { pictures, isCutOff } = await inTurn(ports.scheduler, () => photograph(ports, tabId, mode, destination));
  return { ...page, isCutOff, files: pictures.map(pictureFile) };
}

/** The user may think for minutes, and a long page takes as long: the worker stays awake. */
async function inTurn(scheduler: ClipPorts['scheduler'], take: () => Promise<Photographs>): Promise<Photographs> {
  const taken: Photographs[] = [];
  const isFree = await scheduler.exclusively('screenshot', async () => {
    taken.push(await scheduler.keepAlive(take));
  });
  const [photographs] = taken;
  if (!isFree || !photographs) throw new ScreenshotError('screenshotBusy');
  return photographs;
}

async function photograph(
  { photos }: Pick<ClipPorts, 'photos'>,
  tabId: number,
  mode: ShotMode,
  destination: string,
): Promise<Photographs> {
  switch (mode) {
    case 'visible':
      return { pictures: [await photos.visible(tabId)], isCutOff: false };
    case 'area':
      return { pictures: [await photos.area(tabId, destination)], isCutOff: false };
    case 'whole':
      return photos.whole(tabId);
  }
}

function pictureFile(bytes: Blob): CapturedFile {
  return { kind: 'image', key: crypto.randomUUID(), bytes, caption: '' };
}

async function pageOf({ pages }: Pick<ClipPorts, 'pages'>, tabId: number): Promise<Snapshot> {
  try {
    return await pages.capture(tabId, 'bookmark');
  } catch (error) {
    if (error instanceof PageNotClippableError) return bareSnapshot(await pages.about(tabId));
    throw error;
  }
}
