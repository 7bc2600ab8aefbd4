import type { Element } from 'hast';
import type { ApiColor } from '../blocks/color.ts';
import type { Annotations } from '../blocks/rich-text.ts';
import { toApiColor } from './color/to-api-color.ts';
import type { WhiteSpace } from './pieces.ts';
import type { State } from './state.ts';

const BOLD = /^(?:bold|bolder|[6-9]00)$/;
const NOT_BOLD = /^(?:normal|lighter|[1-4]00)$/;

/**
 * What the `style` of an element changes: marks and white space. The reverse too: Google Docs unbolds a `<b>` this way.
 */
export function styledState(state: State, { tagName }: Element, style: ReadonlyMap<string, string>): State {
  const { href } = state.context;
  const marks = styledMarks(state.context.marks, style, href !== null || tagName === 'a');
  const space = styledSpace(style.get('white-space')) ?? state.context.space;
  if (marks === state.context.marks && space === state.context.space) return state;
  return state.with({ marks, space });
}

/** Within a link, underline and colour only say that it is one. */
function styledMarks(marks: Annotations, style: ReadonlyMap<string, string>, isLink: boolean): Annotations {
  const weight = style.get('font-weight') ?? '';
  const slant = style.get('font-style') ?? '';
  const line = style.get('text-decoration') ?? style.get('text-decoration-line') ?? '';
  let changed = marks;
  if (BOLD.test(weight)) changed = { ...changed, bold: true };
  if (NOT_BOLD.test(weight) && changed.bold) changed = { ...changed, bold: false };
  if (/^(?:italic|oblique)/.test(slant)) changed = { ...changed, italic: true };
  if (slant === 'normal' && changed.italic) changed = { ...changed, italic: false };
  if (line.includes('line-through')) changed = { ...changed, strikethrough: true };
  if (line.includes('underline') && !isLink) changed = { ...changed, underline: true };
  const color = isLink ? null : styledColor(style);
  return color ? { ...changed, color } : changed;
}

function styledColor(style: ReadonlyMap<string, string>): ApiColor | null {
  const background = style.get('background-color') ?? style.get('background');
  return toApiColor(background, 'background') ?? toApiColor(style.get('color'), 'text');
}

function styledSpace(value: string | undefined): WhiteSpace | null {
  if (value === undefined) return null;
  if (value === 'pre' || value === 'pre-wrap' || value === 'break-spaces') return 'pre';
  if (value === 'pre-line') return 'pre-line';
  return value === 'normal' || value === 'nowrap' ? 'normal' : null;
}
