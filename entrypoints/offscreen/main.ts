import { answerOffscreen } from '../../lib/browser/offscreen/answer-offscreen.ts';
import { drawVector } from '../../lib/browser/offscreen/draw-vector.ts';
import { captureHtml } from '../../lib/extract/capture-html.ts';
import { pdfFacts } from '../../lib/extract/pdf/pdf-facts.ts';

/** The document without a window: reads files that are open in no tab, and draws what only a document can. */
answerOffscreen(async (task) => {
  switch (task.kind) {
    case 'readHtml':
      return JSON.stringify(captureHtml(task.html, task.url));
    case 'readPdf':
      return JSON.stringify(await pdfFacts(new Uint8Array(await task.file.arrayBuffer())));
    case 'drawVector':
      return drawVector(task.file);
  }
});
