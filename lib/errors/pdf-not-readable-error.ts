import { ClipError } from './clip-error.ts';

/** A PDF that lies on this computer: browsers let no extension read such files. */
export class PdfNotReadableError extends ClipError {
  override readonly name = 'PdfNotReadableError' as const;
  override readonly code = 'pdfNotReadable';

  constructor() {
    super('The PDF is not on the web');
  }
}
