import type { Rule } from 'turndown';

/** What folds is HTML in Markdown, too. The empty lines let Markdown go on inside. */
export const foldRule: Rule = {
  filter: ['details', 'summary'],
  replacement: (content, node) => {
    if (node.nodeName.toLowerCase() === 'summary') return `<summary>${content.trim()}</summary>\n\n`;
    const isOpen = (node as Element).hasAttribute('open'); // the filter lets only elements through
    return `\n\n<details${isOpen ? ' open' : ''}>\n${content.trim()}\n\n</details>\n\n`;
  },
};
