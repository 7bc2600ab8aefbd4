import type { Stamps } from './types.ts';

const MINUTE = 60_000;

export function newStamps(now: number, by: string): Stamps {
  return { createdTime: now, lastEditedTime: now, createdBy: by, lastEditedBy: by };
}

export function touch(stamps: Stamps, now: number, by: string): void {
  stamps.lastEditedTime = now;
  stamps.lastEditedBy = by;
}

/** Times of pages, blocks and uploads are rounded down to the minute (recorded). */
export function minute(time: number): string {
  return new Date(Math.floor(time / MINUTE) * MINUTE).toISOString();
}

export function exact(time: number): string {
  return new Date(time).toISOString();
}
