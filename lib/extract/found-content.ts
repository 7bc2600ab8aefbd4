/** The element whose children are the content, and the way it was found. */
export interface FoundContent {
  content: Element | null;
  strategy: string;
}
