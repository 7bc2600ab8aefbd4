/** Letters and digits only, in one case: quotation marks, dashes and spaces are often written in two ways. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
