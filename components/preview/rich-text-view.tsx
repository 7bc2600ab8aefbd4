import type { ComponentChild } from 'preact';
import type { Annotations, RichText } from '../../lib/blocks/rich-text.ts';
import { SafeLink } from './safe-link.tsx';

/** Text with its marks, colours and links. Line breaks stand as they are. */
export function RichTextView({ runs = [] }: { runs: readonly RichText[] | undefined }) {
  return <>{runs.map((run) => marked(run.annotations ?? {}, <Run run={run} />))}</>;
}

/** The same without marks, for places that take only text. */
export function plainText(runs: readonly RichText[] = []): string {
  return runs.map((run) => (run.type === 'text' ? run.text.content : run.equation.expression)).join('');
}

function Run({ run }: { run: RichText }) {
  if (run.type === 'equation') return <code class="preview-math">{run.equation.expression}</code>;
  const { content, link } = run.text;
  return link ? <SafeLink url={link.url}>{content}</SafeLink> : content;
}

function marked({ bold, italic, strikethrough, underline, code, color }: Annotations, text: ComponentChild) {
  let view = text;
  if (code) view = <code>{view}</code>;
  if (bold) view = <strong>{view}</strong>;
  if (italic) view = <em>{view}</em>;
  if (strikethrough) view = <s>{view}</s>;
  if (underline) view = <u>{view}</u>;
  if (color && color !== 'default') view = <span data-color={color}>{view}</span>;
  return view;
}
