/** Whether there are more elements in an element than a number; of a giant page no more than these are counted. */
export function holdsMore(root: Element, than: number): boolean {
  return root.getElementsByTagName('*').item(than) !== null;
}
