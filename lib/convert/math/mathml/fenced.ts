import { childElements } from '../../../hast/child-elements.ts';
import { property } from '../../../hast/property.ts';
import type { Piece } from './piece.ts';
import type { Layout } from './reader.ts';
import { rowOfPieces } from './row-of-pieces.ts';
import { symbols } from './symbols.ts';

/** Things in parentheses with commas between them, or with what its attributes say instead. */
export const fenced: Layout = (element, read) => {
  const separators = [...(property(element, 'separators') ?? ',').replace(/\s/g, '')];
  const children = childElements(element).map(read.element);
  const inner = children.flatMap((child, index) => {
    const separator = separators[index - 1] ?? separators.at(-1);
    return index === 0 || separator === undefined ? [child] : [symbols(separator, null), child];
  });
  const open = fence(property(element, 'open') ?? '(', 'open');
  const close = fence(property(element, 'close') ?? ')', 'close');
  const row = rowOfPieces([open, ...inner, close]);
  // Taken together, so that the delimiters around it cannot pair with these.
  return row.kind === 'row' || row.kind === 'atom' ? row : { tex: row.tex, kind: 'row' };
};

function fence(text: string, kind: 'open' | 'close'): Piece {
  const piece = symbols(text, null);
  const tex = piece.tex.replace(/^\\mid$/, '|').replace(/^\\parallel$/, '\\|');
  return /^(?:open|close|bar)$/.test(piece.kind) || tex !== piece.tex ? { ...piece, tex, kind } : piece;
}
