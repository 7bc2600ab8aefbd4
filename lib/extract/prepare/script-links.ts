/** Links that only run a script lead nowhere for a reader: their content stays. */
export function unwrapScriptLinks(copy: Document): void {
  for (const link of [...copy.body.querySelectorAll('a[href^="javascript:" i]')]) {
    link.replaceWith(...link.childNodes);
  }
}
