/** What may stand between a heading and the rest of a document's title. */
const SEPARATOR = /^\s*[|\-–—:：»«·•_/\\([【<>｜]/u;
const SEPARATOR_BEFORE = /[|\-–—:：»«·•_/\\)\]】<>｜]\s*$/u;

/**
 * Whether a heading is a whole part of a title, set apart from the rest: "Ducks" of "Ducks - Wikipedia", and not of
 * "Ducks asleep".
 */
export function isSegmentOf(heading: string, title: string): boolean {
  const [part, whole] = [plain(heading), plain(title)];
  for (let at = whole.indexOf(part); part && at >= 0; at = whole.indexOf(part, at + 1)) {
    const [before, after] = [whole.slice(0, at).trim(), whole.slice(at + part.length).trim()];
    if ((!before || SEPARATOR_BEFORE.test(before)) && (!after || SEPARATOR.test(after))) return true;
  }
  return false;
}

/** In lower case, white space and quotation marks made even. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
