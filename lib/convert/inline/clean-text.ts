// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/** Without control characters, which show nothing and which JSON readers on the way may refuse; CR, LF, TAB, FF stay. */
export function cleanText(text: string): string {
  return text.replace(CONTROL, '');
}
