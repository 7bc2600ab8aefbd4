import * as v from 'valibot';
import type { PdfReader } from '../ports/pdf-reader.ts';
import { askOffscreen } from './offscreen/ask-offscreen.ts';

/** Larger files are stored without being looked into. Bytes */
const MAX_BYTES = 64 * 1024 * 1024;

const UNKNOWN = { title: null, pages: null };
const facts = v.object({ title: v.nullable(v.string()), pages: v.nullable(v.number()) });

/** Looks into PDF files in a document nobody sees: whatever they hold, it is far from tokens. */
export const pdfReader: PdfReader = {
  async facts(file) {
    if (file.size > MAX_BYTES) return UNKNOWN;
    const json = await askOffscreen({ kind: 'readPdf', file }).catch(() => null);
    return typeof json === 'string' ? v.parse(facts, JSON.parse(json)) : UNKNOWN;
  },
};
