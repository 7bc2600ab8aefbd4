/** What the popup shows of a page that was read. */
export interface PageSummary {
  captureId: string;
  url: string;
  title: string;
  site: string | null;
  author: string | null;
  /** ISO 8601. */
  published: string | null;
  words: number;
  images: number;
  /** Of a PDF, where it is known. */
  pages: number | null;
}
