/**
 * Whether a tab that says it loads only went to another place in its page. The address of one we may not read is
 * unknown; the same address again is a page loaded anew.
 */
export function isSameDocument(before: string | undefined, after: string | undefined): boolean {
  if (!before || !after || before === after) return false;
  return withoutHash(before) === withoutHash(after);
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}
