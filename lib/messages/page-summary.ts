import type { PageToPlan } from '../plan/fact-value.ts';

/** What the popup shows of a page that was read, and what it fills columns from. */
export interface PageSummary extends PageToPlan {
  captureId: string;
  title: string;
  words: number;
  images: number;
  /** Of a PDF, where it is known. */
  pages: number | null;
}
