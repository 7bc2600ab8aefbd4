/** What footnotes and references are gathered in. */
const GATHERED = '[class*="footnote" i], [id*="footnote" i], [class*="endnote" i], [role="doc-endnotes"], ol, ul';

const REFERENCE = 'sup a[href^="#"], a[href^="#fn" i], a[href^="#note" i]';

/** Most references followed. */
const MAX_REFERENCES = 500;

/** The list that each note of a page stands in, by the note's id. */
export type Notes = ReadonlyMap<string, Element>;

/** Finds the notes that a page's text points at, before anything is taken out of it. */
export function findNotes(body: Element): Notes {
  const notes = new Map<string, Element>();
  for (const link of [...body.querySelectorAll(REFERENCE)].slice(0, MAX_REFERENCES)) {
    const id = targetOf(link);
    const list = notes.has(id) ? null : body.ownerDocument.getElementById(id)?.closest(GATHERED);
    if (list && body.contains(list) && !list.contains(link)) notes.set(id, list);
  }
  return notes;
}

/** Appends the notes that an article points at and does not hold. */
export function restoreNotes(content: Element, notes: Notes): void {
  if (notes.size === 0) return;
  const lists = new Set<Element>();
  const ids = new Set([...content.querySelectorAll('[id]')].map((element) => element.id));
  for (const link of content.querySelectorAll(REFERENCE)) {
    const list = notes.get(targetOf(link));
    if (list && !ids.has(targetOf(link))) lists.add(list);
  }
  for (const list of lists) content.append(list.cloneNode(true));
}

function targetOf(link: Element): string {
  return (link.getAttribute('href') ?? '').slice(1);
}
