import type { PageLookup } from '../hast/page-lookup.ts';
import type { PickedElements } from './picked/picked-elements.ts';

/** What `capture` may be told beside document and mode. */
export interface CaptureOptions {
  /** Address of the document, absolute. Default: what the document itself says. */
  url?: string;
  /** False for a document that was only parsed: it has no layout that could say what is seen. */
  isDrawn?: boolean;
  /** What the user has selected, in document order. Default: the document's live selection. */
  ranges?: readonly SelectedRange[];
  /** What the user pointed at. Default: nothing. */
  picked?: PickedElements | undefined;
  /** What else is wanted of the page. Default: nothing. */
  lookups?: readonly PageLookup[];
}

/** The part of a DOM Range that is needed: `AbstractRange` without its live behaviour. */
export type SelectedRange = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;
