import { PdfObjects } from './pdf-objects.ts';
import { pdfText } from './pdf-text.ts';
import type { PdfValue } from './pdf-value.ts';

/** What a PDF says of itself; null where it says nothing, or says it encrypted. */
export interface PdfFacts {
  title: string | null;
  pages: number | null;
}

/** Names that programs give when nobody gave one. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft (?:word|powerpoint|excel)\s*-?|.*\.(?:docx?|dvi|indd|qxd|pptx?|rtf|tex))$/i;
const MAX_TITLE = 500;
const MAX_PAGES = 1_000_000;

/**
 * Reads title and page count of a PDF. Nothing else of it is looked at. Never throws: a file that is none has no facts.
 * Source: ISO 32000-1 §7.7.2 (catalogue), §7.7.3.2 (page tree), §14.3.3 (information dictionary)
 */
export async function pdfFacts(bytes: Uint8Array<ArrayBuffer>): Promise<PdfFacts> {
  const objects = new PdfObjects(bytes);
  const facts: PdfFacts = { title: null, pages: null };
  let isEncrypted = false;
  for (const trailer of objects.trailers()) {
    isEncrypted ||= trailer.has('Encrypt');
    facts.pages ??= await pagesOf(objects, trailer);
    facts.title ??= await titleOf(objects, trailer);
  }
  return isEncrypted ? { ...facts, title: null } : facts;
}

async function pagesOf(objects: PdfObjects, trailer: Map<string, PdfValue>): Promise<number | null> {
  const catalogue = await objects.dict(trailer.get('Root'));
  const tree = await objects.dict(catalogue.get('Pages'));
  const count = await objects.resolve(tree.get('Count'));
  const isCount = count?.kind === 'number' && Number.isInteger(count.value) && count.value > 0;
  return isCount && count.value <= MAX_PAGES ? count.value : null;
}

async function titleOf(objects: PdfObjects, trailer: Map<string, PdfValue>): Promise<string | null> {
  const title = await objects.resolve((await objects.dict(trailer.get('Info'))).get('Title'));
  if (title?.kind !== 'string') return null;
  const text = pdfText(title.bytes).slice(0, MAX_TITLE);
  return text === '' || NO_TITLE.test(text) ? null : text;
}
