import * as v from 'valibot';

/** Both sides speak on this channel; pages and content scripts are on other origins and cannot. */
export const OFFSCREEN_CHANNEL = 'tearsheet-offscreen';

/** What is done where there is a DOM. */
const task = v.variant('kind', [
  /** An HTML file as a page: answered with the JSON of a `Snapshot`. Nothing of it runs or loads. */
  v.object({ kind: v.literal('readHtml'), html: v.string(), url: v.string() }),
  /** Title and page count of a PDF file: answered with the JSON of `PdfFacts`. */
  v.object({ kind: v.literal('readPdf'), file: v.blob() }),
  /** An SVG file as a picture of pixels: answered with a PNG file. */
  v.object({ kind: v.literal('drawVector'), file: v.blob() }),
]);

export type OffscreenTask = v.InferOutput<typeof task>;

export const offscreenRequest = v.object({ id: v.string(), task });

/** `answer` is null when the task failed. */
export const offscreenAnswer = v.object({ id: v.string(), answer: v.nullable(v.union([v.string(), v.blob()])) });

export type OffscreenAnswer = v.InferOutput<typeof offscreenAnswer>['answer'];
