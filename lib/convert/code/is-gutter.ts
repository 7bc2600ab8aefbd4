/** Classes of what stands beside code in the common highlighters, without being code. */
const GUTTER = new Set([
  'blob-num',
  'code-copy',
  'codemirror-gutter-wrapper',
  'codemirror-linenumber',
  'code-line-number',
  'copy-button',
  'copybtn',
  'gutter',
  'hljs-copy-button',
  'hljs-ln-n',
  'hljs-ln-numbers',
  'line-number',
  'line-numbers',
  'line-numbers-rows',
  'linenodiv',
  'lineno',
  'linenos',
  'linenumber',
  'ln',
  'lnt',
  'react-syntax-highlighter-line-number',
  'rouge-gutter',
  'screen-reader-text',
  'sr-only',
  'toolbar',
  'visually-hidden',
]);

/** Do these classes say line numbers or a copy button? */
export function isGutter(classes: readonly string[]): boolean {
  return classes.some((name) => GUTTER.has(name));
}
