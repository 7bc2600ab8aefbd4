const PARTS = 'thead, tbody, tfoot, tr, td, th';

/** Makes parts of tables that stand in none, as scripts and selections leave them, plain parts of the page. */
export function mendLooseCells(content: DocumentFragment): void {
  for (const part of content.querySelectorAll(PARTS)) {
    if (part.closest('table')) continue;
    const plain = part.ownerDocument.createElement('div');
    plain.append(...part.childNodes);
    part.replaceWith(plain);
  }
}
