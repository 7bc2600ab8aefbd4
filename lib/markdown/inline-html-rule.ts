import type { Rule } from 'turndown';

/** Markdown has no signs for these; its readers take the HTML. What is in them is Markdown like the rest. */
export const inlineHtmlRule: Rule = {
  filter: ['sup', 'sub', 'kbd', 'mark', 'u'],
  replacement: (content, node) => {
    const tag = node.nodeName.toLowerCase();
    return content.trim() === '' ? content : `<${tag}>${content}</${tag}>`;
  },
};
