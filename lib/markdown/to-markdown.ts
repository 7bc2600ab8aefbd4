import { gfm } from '@joplin/turndown-plugin-gfm';
import type { Root } from 'hast';
import { toDom } from 'hast-util-to-dom';
import TurndownService from 'turndown';
import { codeRule } from './code-rule.ts';
import { dropActiveParts } from './drop-active-parts.ts';
import { escapeHtml } from './escape-html.ts';
import { figureRule } from './figure-rule.ts';
import { foldRule } from './fold-rule.ts';
import { imageRule } from './image-rule.ts';
import { inlineHtmlRule } from './inline-html-rule.ts';
import { mathRule } from './math-rule.ts';
import { mendLooseCells } from './mend-loose-cells.ts';

/**
 * Writes a captured page as GitHub's Markdown. Nothing of it acts where the Markdown is shown, whatever the page says.
 * @param tree the content, addresses absolute
 * @param title becomes the first heading, unless the content begins with it
 * @param url set under the title when given
 * @param document_ only lends its DOM: the elements are made in an inert document, where no picture loads
 */
export function toMarkdown(tree: Root, title: string, url?: string, document_: Document = document): string {
  const inert = document_.implementation.createHTMLDocument('');
  const body = toDom(tree, { fragment: true, document: inert }) as DocumentFragment; // fragment: true makes one
  dropActiveParts(body);
  mendLooseCells(body);
  const service = turndown();
  const content = service.turndown(body).trim();
  const heading = title && !startsWithHeading(content, title) ? `# ${service.escape(oneLine(title))}` : '';
  return `${[heading, url && /^https?:/i.test(url) ? `<${url}>` : '', content].filter(Boolean).join('\n\n')}\n`;
}

function turndown(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    hr: '---',
    emDelimiter: '*',
  });
  const escaped = service.escape.bind(service);
  service.escape = (text) => escapeHtml(escaped(text));
  service.use(gfm);
  service.remove(['script', 'style', 'template', 'noscript', 'button', 'input']);
  service.addRule('inlineHtml', inlineHtmlRule);
  service.addRule('fold', foldRule);
  service.addRule('code', codeRule);
  service.addRule('image', imageRule(service.escape));
  service.addRule('math', mathRule);
  service.addRule('figure', figureRule);
  return service;
}

function startsWithHeading(markdown: string, title: string): boolean {
  const [first = ''] = markdown.split('\n', 1);
  return /^#{1,2} /.test(first) && first.replace(/^#+ /, '').replace(/\\/g, '').trim() === title.trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
