import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfFacts } from '../../../lib/extract/pdf/pdf-facts.ts';
import { samplePdf } from '../../fakes/sample-pdf.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A file as PDF 1.5 packs it: objects within a stream, a cross-reference stream for a trailer. */
function packedPdf(title: string, pages: number, trailer = ''): Uint8Array<ArrayBuffer> {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [] /Count ${pages} >>`,
    `<< /Title ${title} >>`,
  ];
  const offsets = objects.map((_, index) => objects.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
  const head = offsets.map((offset, index) => `${index + 1} ${offset}`).join(' ');
  const packed = deflateSync(Buffer.from(`${head} ${objects.join(' ')}`, 'latin1')).toString('latin1');
  return latin1(
    `%PDF-1.5\n9 0 obj\n<< /Type /ObjStm /N 3 /First ${head.length + 1} /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj\n` +
      `10 0 obj\n<< /Type /XRef /Root 1 0 R /Info 3 0 R ${trailer} >>\nstream\n\nendstream\nendobj\n%%EOF`,
  );
}

test('title and pages are read, of an old file and of one whose objects are packed', async () => {
  expect(await pdfFacts(samplePdf({ title: 'How locks work', pages: 12 }))).toEqual({
    title: 'How locks work',
    pages: 12,
  });
  expect(await pdfFacts(packedPdf('(How locks work)', 7))).toEqual({ title: 'How locks work', pages: 7 });
});

test.each([
  ['(A \\(short\\) history\\056)', 'A (short) history.'],
  ['(Nested (pairs) stay)', 'Nested (pairs) stay'],
  ['<FEFF00DC0062006500720020005300630068006C0065007500730065006E>', 'Über Schleusen'],
  ['(\xef\xbb\xbf\xc3\x9cber)', 'Über'],
  ['(Caf\xe9)', 'Café'],
])('the title %s is read as %s', async (written, title) => {
  expect(await pdfFacts(packedPdf(written, 1))).toMatchObject({ title });
});

test.each(['()', '(untitled)', '(Microsoft Word - )', '(final v3.docx)', '42'])('%s is no title', async (written) => {
  expect(await pdfFacts(packedPdf(written, 1))).toEqual({ title: null, pages: 1 });
});

test('the newest state of a file that was changed at its end counts', async () => {
  const old = Buffer.from(samplePdf({ title: 'Draft', pages: 1 })).toString('latin1');
  const changed = `${old}\n90 0 obj\n<< /Title (Final) >>\nendobj\ntrailer\n<< /Root 1 0 R /Info 90 0 R >>\n%%EOF`;
  expect(await pdfFacts(latin1(changed))).toEqual({ title: 'Final', pages: 1 });
});

test('of an encrypted file no garbled title is read', async () => {
  expect(await pdfFacts(packedPdf('(\x01\x02\x03)', 3, '/Encrypt 4 0 R'))).toEqual({ title: null, pages: 3 });
});

test('whatever the bytes are, there is an answer', async () => {
  const sample = Buffer.from(samplePdf({ title: 'How locks work', pages: 12 })).toString('latin1');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(sample.length), fc.string({ unit: 'binary-ascii' })), { maxLength: 6 }),
      async (cuts) => {
        const broken = cuts.reduce(
          (text, [at, junk]) => text.slice(0, at) + junk + text.slice(at + junk.length * 2),
          sample,
        );
        const { title, pages } = await pdfFacts(latin1(broken));
        expect([title === null || typeof title === 'string', pages === null || pages > 0]).toEqual([true, true]);
      },
    ),
    { numRuns: 200 },
  );
});
