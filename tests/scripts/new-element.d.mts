/** Lays out a new element of the converter and returns the files written, from the root. */
export function newElement(name: string, root?: string): string[];
