import { gfm } from '@joplin/turndown-plugin-gfm';
import type { Root } from 'hast';
import { toDom } from 'hast-util-to-dom';
import TurndownService from 'turndown';
import { codeRule } from './code-rule.ts';
import { figureRule } from './figure-rule.ts';
import { mathRule } from './math-rule.ts';

/**
 * Writes a captured page as GitHub's Markdown.
 * @param tree the content, addresses absolute
 * @param title becomes the first heading, unless the content begins with it
 * @param url set under the title when given
 * @param document_ only lends its DOM: the elements are made in an inert document, where no picture loads
 */
export function toMarkdown(tree: Root, title: string, url?: string, document_: Document = document): string {
  const inert = document_.implementation.createHTMLDocument('');
  const body = toDom(tree, { fragment: true, document: inert });
  const content = turndown()
    .turndown(body as DocumentFragment) // fragment: true makes one
    .trim();
  const heading = title && !startsWithHeading(content, title) ? `# ${title}` : '';
  return `${[heading, url ? `<${url}>` : '', content].filter(Boolean).join('\n\n')}\n`;
}

function turndown(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    hr: '---',
    emDelimiter: '*',
  });
  service.use(gfm);
  service.remove(['script', 'style', 'template', 'noscript', 'button', 'input']);
  // Markdown has no signs for these; its readers take the HTML.
  service.keep(['sup', 'sub', 'kbd', 'mark', 'details', 'summary', 'u']);
  service.addRule('code', codeRule);
  service.addRule('math', mathRule);
  service.addRule('figure', figureRule);
  return service;
}

function startsWithHeading(markdown: string, title: string): boolean {
  const [first = ''] = markdown.split('\n', 1);
  return /^#{1,2} /.test(first) && first.replace(/^#+ /, '').replace(/\\/g, '').trim() === title.trim();
}
