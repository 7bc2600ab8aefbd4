/** 32 hexadecimal digits, with the usual dashes or without, in either case. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}$/i.test(text);
}
