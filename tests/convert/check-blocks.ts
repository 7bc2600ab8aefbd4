import type { Block } from '../../lib/blocks/block.ts';
import { CODE_LANGUAGES } from '../../lib/blocks/code-language.ts';

const CHILDREN = new Set([
  'paragraph',
  'heading_1',
  'heading_2',
  'heading_3',
  'heading_4',
  'bulleted_list_item',
  'numbered_list_item',
  'quote',
  'toggle',
  'to_do',
  'callout',
  'table',
]);
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Every documented limit that holds for a block wherever it stands, written apart from the converter: the numbers of
 * https://developers.notion.com/reference/request-limits and https://developers.notion.com/reference/block.
 * Returns what is wrong, with the path to it; without recursion, since trees can be deep.
 */
export function checkBlocks(blocks: readonly Block[]): string[] {
  const problems: string[] = [];
  const stack = blocks.map((block, index) => ({ block, path: `[${index}]`, parent: '' }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { block, path, parent } = next;
    const payload = payloadOf(block);
    const report = (problem: string) => problems.push(`${path}.${block.type}: ${problem}`);
    checkPayload(block.type, payload, report);
    if (block.type === 'table_row' && parent !== 'table') report('outside a table');
    const children = payload['children'];
    if (children === undefined) continue;
    if (!Array.isArray(children) || children.length === 0) report('children must be absent or filled');
    if (!CHILDREN.has(block.type)) report('takes no children');
    if (block.type.startsWith('heading_') && payload['is_toggleable'] !== true) report('children, but not toggleable');
    if (!Array.isArray(children)) continue;
    children.forEach((child, index) => {
      stack.push({ block: child, path: `${path}[${index}]`, parent: block.type });
    });
  }
  return problems;
}

type Payload = Record<string, unknown>;
type Report = (problem: string) => void;

function payloadOf(block: Block): Payload {
  const payload = Object.entries(block).find(([key]) => key === block.type)?.[1];
  return typeof payload === 'object' && payload !== null ? { ...payload } : {};
}

function checkPayload(type: string, payload: Payload, report: Report): void {
  if ('rich_text' in payload) checkRichText(payload['rich_text'], report);
  if ('caption' in payload) checkRichText(payload['caption'], report);
  if ('url' in payload) checkUrl(payload['url'], report);
  if ('external' in payload) checkUrl(Object(payload['external']).url, report);
  if ('expression' in payload) checkExpression(payload['expression'], report);
  if (type === 'code' && !CODE_LANGUAGES.some((language) => language === payload['language'])) report('language');
  if (
    'file_upload' in payload &&
    !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Object(payload['file_upload']).id)
  )
    report('upload id');
  if (type === 'table') checkTable(payload, report);
  if (type === 'table_row' && Array.isArray(payload['cells'])) {
    for (const cell of payload['cells']) checkRichText(cell, report);
  }
}

function checkTable(payload: Payload, report: Report): void {
  const width = Number(payload['table_width']);
  if (!(width >= 1 && width <= 100)) report(`width ${width}`);
  const rows = Array.isArray(payload['children']) ? payload['children'] : [];
  if (rows.length === 0) report('no rows');
  for (const row of rows) {
    if (row.type !== 'table_row') report(`child ${row.type}`);
    else if (row.table_row.cells.length !== width) report('ragged row');
  }
}

function checkRichText(runs: unknown, report: Report): void {
  if (!Array.isArray(runs)) {
    report('rich text is no array');
    return;
  }
  if (runs.length > 100) report(`${runs.length} runs`);
  for (const run of runs) {
    if (run.type === 'equation') checkExpression(run.equation.expression, report);
    else if (run.type === 'text') checkText(run.text, report);
    else report(`run ${run.type}`);
  }
}

function checkText(text: { content: string; link?: { url: string } }, report: Report): void {
  if (text.content.length === 0 || text.content.length > 2000) report(`text of ${text.content.length}`);
  if (LONE_SURROGATE.test(text.content)) report('lone surrogate');
  if ('link' in text) checkUrl(text.link?.url, report);
}

function checkUrl(url: unknown, report: Report): void {
  const isGood = typeof url === 'string' && url.length <= 2000 && URL.canParse(url) && /^https?:/.test(url);
  if (!isGood) report(`address ${String(url).slice(0, 60)}`);
}

function checkExpression(expression: unknown, report: Report): void {
  const isGood = typeof expression === 'string' && expression.trim() !== '' && expression.length <= 1000;
  if (!isGood) report('expression');
  else if (LONE_SURROGATE.test(expression)) report('lone surrogate in an expression');
}
