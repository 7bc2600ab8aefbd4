/**
 * Where a key moves the highlight of a list to: arrows go around the ends, Home and End jump.
 * @param current index that is highlighted, -1 for none
 * @returns the new index, or undefined when the key does not move it or the list is empty
 */
export function moveInList(key: string, current: number, length: number): number | undefined {
  if (length === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % length;
    case 'ArrowUp':
      return (Math.max(current, 0) - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
