import { samplePdf } from '../../fakes/sample-pdf.ts';

export const PAPER_TITLE = 'How locks work';
export const PAPER_PAGES = 12;

export const PAPER = samplePdf({ title: PAPER_TITLE, pages: PAPER_PAGES });

/** The same with six megabytes of comment behind it. */
export const LARGE_PAPER = Buffer.concat([PAPER, Buffer.alloc(6_000_000, '% padding\n')]);
