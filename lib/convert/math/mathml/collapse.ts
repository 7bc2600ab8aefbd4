/** The text of a token as MathML reads it: white space at its ends is dropped and is one space elsewhere. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}
