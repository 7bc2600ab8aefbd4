/** Why the converter simplified something: the values of `Loss.reason` that it gives. */
export type ConversionReason =
  /** A link whose text stayed: to a place in the page itself, no web address, malformed, over 2,000 units, empty. */
  | 'link-within-page'
  | 'link-not-a-web-address'
  | 'link-malformed'
  | 'link-too-long'
  | 'link-empty'
  /** A picture that was a link, without a word that could be it: the picture stayed. */
  | 'link-around-image'
  /** A picture that cannot be fetched (its `alt` stayed), and the pixels of a canvas. */
  | 'image-without-address'
  | 'image-canvas'
  /** A frame, film or sound without an address that Notion takes. */
  | 'embed-not-a-web-address'
  | 'embed-malformed'
  | 'embed-too-long'
  | 'embed-empty'
  /** Spans repeated their value; content of cells became lines or follows the table; tables in cells; too many columns. */
  | 'table-spans-unrolled'
  | 'table-cell-flattened'
  | 'table-cell-content-moved'
  | 'table-nested'
  | 'table-too-wide'
  /** A formula of which only the letters are known, and one over 1,000 units that stayed as code. */
  | 'math-without-source'
  | 'math-too-long'
  /** A language that Notion does not know: the code is plain text. */
  | 'code-language-unknown'
  /** Raised or lowered text that Unicode has no signs for. */
  | 'style-sup'
  | 'style-sub'
  /** Controls, which do nothing in Notion. */
  | 'form-input'
  | 'form-select'
  | 'form-textarea'
  /** A text with more than 100 runs goes on in the next block. */
  | 'text-split'
  /** Headings 5 and 6, a list that does not begin at 1, elements nested more deeply than any reader could see. */
  | 'heading-level'
  | 'list-start'
  | 'structure-too-deep';
