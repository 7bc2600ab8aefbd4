import type { Rule } from 'turndown';

/** KaTeX, MathJax and MathML that carry their TeX source: `$…$`, or `$$…$$` when displayed. */
export const mathRule: Rule = {
  filter: (node) => texOf(node) !== null,
  replacement: (_, node) => {
    const element = node as Element; // the filter lets only elements through
    // For TeX a space says nothing; for who does not know TeX, a sign and a letter are the beginning of HTML.
    const tex = (texOf(element)?.trim() ?? '').replace(/<(?=[a-z/!?])/gi, '< ');
    return isDisplayed(element) ? `\n\n$$\n${tex}\n$$\n\n` : `$${tex}$`;
  },
};

function texOf(element: Element): string | null {
  const isMath = element.matches('.katex, .katex-display, math, mjx-container, script[type^="math/tex"]');
  if (!isMath) return null;
  if (element.localName === 'script') return element.textContent;
  const source = element.querySelector('annotation[encoding="application/x-tex"]')?.textContent;
  const math = element.matches('math') ? element : element.querySelector('math');
  return source ?? math?.getAttribute('alttext') ?? null;
}

function isDisplayed(element: Element): boolean {
  if (element.matches('.katex-display, [display="true"], [display="block"], [type*="mode=display"]')) return true;
  return element.querySelector('math[display="block"]') !== null;
}
