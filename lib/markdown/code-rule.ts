import type { Rule } from 'turndown';

const LANGUAGE = /\b(?:language|lang|highlight-source|highlight-text|brush:?)[-\s]?([\w+#-]+)/i;

/** Any `pre` is code, its text exact; the language comes from the classes of it or of what is in and around it. */
export const codeRule: Rule = {
  filter: 'pre',
  replacement: (_, node) => {
    const text = (node.textContent ?? '').replace(/\n$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `\n\n${fence}${languageOf(node)}\n${text}\n${fence}\n\n`;
  },
};

function languageOf(node: Node): string {
  const pre = node as Element; // the filter lets only `pre` through
  for (const element of [pre.querySelector('code'), pre, pre.parentElement]) {
    const declared = element?.getAttribute('data-lang') ?? element?.getAttribute('data-language');
    const language = declared ?? LANGUAGE.exec(element?.getAttribute('class') ?? '')?.[1];
    // It stands after the fence: anything else in it could end that line.
    if (language) return /^[\w+#.-]{0,40}/.exec(language.toLowerCase())?.[0] ?? '';
  }
  return '';
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
