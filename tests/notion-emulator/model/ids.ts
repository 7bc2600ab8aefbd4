import { randomUUID } from 'node:crypto';

export const newId = (): string => randomUUID();

/** Ids are accepted with or without dashes, in any case, and kept dashed and lower case. */
export function dashed(id: string): string {
  const hex = id.replaceAll('-', '').toLowerCase();
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const undashed = (id: string): string => id.replaceAll('-', '');
