/** @see cut-release.mjs */
export function nextVersion(version: string, part: string): string;
export function cutRelease(changelog: string, version: string, date: string): string;
export function releaseNotes(changelog: string, version: string): string | undefined;
