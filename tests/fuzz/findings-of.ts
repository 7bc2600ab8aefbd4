import { toSteps } from '../../lib/batch/to-steps.ts';
import type { TargetSchema } from '../../lib/blocks/property.ts';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { toBlocks } from '../../lib/convert/to-blocks.ts';
import { capture } from '../../lib/extract/capture.ts';
import { parseSnapshot } from '../../lib/hast/parse-snapshot.ts';
import { planProperties } from '../../lib/plan/plan-properties.ts';
import { checkBlocks } from '../convert/check-blocks.ts';
import { correctedSchemas } from '../notion-emulator/validation/corrected-schemas.ts';
import { problemLine } from '../notion-emulator/validation/problem.ts';
import { Validator } from '../notion-emulator/validation/validate.ts';

const schemas = correctedSchemas('2026-03-11');
const validator = new Validator(schemas.$defs);
const pageSchema = schemas.endpoints['createPage']?.body ?? {};
const appendSchema = schemas.endpoints['appendBlockChildren']?.body ?? {};

/** A column for everything a page says of itself. */
const COLUMNS: TargetSchema = [
  { id: 'a', name: 'Name', type: 'title' },
  { id: 'b', name: 'URL', type: 'url' },
  { id: 'c', name: 'Published', type: 'date' },
  { id: 'd', name: 'Author', type: 'rich_text' },
  { id: 'e', name: 'Site', type: 'rich_text' },
  { id: 'f', name: 'Description', type: 'rich_text' },
];

/**
 * Takes a page the whole way, extract to requests, over the same borders as in the browser.
 * @returns what is wrong with what came out; empty when nothing is
 * @throws SnapshotError when the page is too deep or too large
 */
export function findingsOf(html: string, url: string): string[] {
  return findingsIn(JSON.stringify(capture(parseDocument(html), 'article', { url })));
}

/** The same from the worker's side of the border: what the extraction script returned. */
export function findingsIn(json: string): string[] {
  const snapshot = parseSnapshot(json);
  const { blocks } = toBlocks(snapshot.tree, { baseUrl: snapshot.url, title: snapshot.title });
  const properties = planProperties(snapshot, COLUMNS, snapshot.title);
  return [...checkBlocks(blocks), ...toSteps(blocks).flatMap((step) => requestProblems(step, properties))];
}

function requestProblems({ kind, children }: ReturnType<typeof toSteps>[number], properties: object): string[] {
  const page = { parent: { data_source_id: '11111111-1111-4111-8111-111111111111' }, properties, children };
  const body = JSON.parse(JSON.stringify(kind === 'create' ? page : { children }));
  return validator.check(kind === 'create' ? pageSchema : appendSchema, body, 'body').map(problemLine);
}
