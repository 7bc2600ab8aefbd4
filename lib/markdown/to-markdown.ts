import { gfm } from '@joplin/turndown-plugin-gfm';
import type { Root } from 'hast';
import { toDom } from 'hast-util-to-dom';
import TurndownService from 'turndown';

/** Elements whose text is no part of an article. */
const SILENT = ['script', 'style', 'noscript', 'template'] as const;

/**
 * An article as GitHub-flavoured Markdown: tables, task lists, fenced code with its language.
 * @param tree content of a snapshot; nothing in it runs or loads, it lives in a document of its own
 * @param title stands first, as a heading, unless it is empty
 */
export function toMarkdown(tree: Root, title: string): string {
  // A document without a window: scripts are dead text there and images load nothing.
  const inert = document.implementation.createHTMLDocument('');
  const body = toDom(tree, { fragment: true, document: inert });
  const turndown = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  });
  turndown.use(gfm);
  turndown.remove([...SILENT]);
  const heading = title.trim() === '' ? '' : `# ${turndown.escape(title.trim())}\n\n`;
  return `${heading}${turndown.turndown(body as DocumentFragment)}\n`;
}
