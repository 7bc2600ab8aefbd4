import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from '../../../lib/cli/parse-document.ts';
import { toBlocks } from '../../../lib/convert/to-blocks.ts';
import { capture } from '../../../lib/extract/capture.ts';
import { SITE_RULES } from '../../../lib/extract/sites/site-rules.ts';
import { outlineOfBlocks } from './outline-of-blocks.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');
const names = readdirSync(fixtures);
/** `UPDATE_FIXTURES=1` writes what is found now; read the difference before you commit it. */
const UPDATE = process.env['UPDATE_FIXTURES'] === '1';

test.each(names)('%s', (name) => {
  const found = readPage(path.join(fixtures, name, 'page.html'));
  const expected = path.join(fixtures, name, 'expected.txt');
  if (UPDATE) writeFileSync(expected, found);
  expect(found).toBe(readFileSync(expected, 'utf8'));
});

test.each(SITE_RULES.map((rule) => rule.name))('%s is shown by a fixture', (rule) => {
  const shown = names.filter((name) => readExpected(name).startsWith(`strategy: site:${rule}\n`));
  expect(shown).not.toEqual([]);
});

/** The page's address is in a comment on its first line. */
function readPage(file: string): string {
  const html = readFileSync(file, 'utf8');
  const url = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
  const { title, strategy, metadata, tree } = capture(parseDocument(html), 'article', { url });
  const { author, published, site } = metadata;
  const { blocks } = toBlocks(tree, { baseUrl: url, title });
  const head = Object.entries({ strategy, title, author, published, site }).map(([name, value]) => `${name}: ${value}`);
  return `${[...head, '', ...outlineOfBlocks(blocks)].join('\n')}\n`;
}

function readExpected(name: string): string {
  return readFileSync(path.join(fixtures, name, 'expected.txt'), 'utf8');
}
