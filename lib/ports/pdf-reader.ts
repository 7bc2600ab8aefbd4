/** Looks into PDF files. */
export interface PdfReader {
  /** Title and page count; null where the file does not say. Never throws. */
  facts(file: Blob): Promise<{ title: string | null; pages: number | null }>;
}
