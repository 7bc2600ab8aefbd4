import type { Root } from 'hast';
import type { Block } from '../blocks/block.ts';
import { findElement } from '../hast/find-element.ts';
import { limitDepth } from '../hast/limit-depth.ts';
import type { Loss, ToBlocks } from './conversion.ts';
import { dropTitle } from './drop-title.ts';
import { attachCaptions } from './figures/attach-captions.ts';
import { limitBlock } from './limits/limit-block.ts';
import type { Report } from './limits/report.ts';
import { isTexScript } from './math/find-formula.ts';
import { lossPiece, type Notes } from './pieces.ts';
import { State } from './state.ts';
import { wrapInline } from './wrap-inline.ts';

/**
 * How deeply elements may be nested. Handlers call each other, some twelve calls to a level; this stays within half
 * of the smallest stack of a browser's worker.
 */
const MAX_DEPTH = 600;

/** Converts a hast tree to Notion blocks. Total: any tree gives blocks that Notion takes. */
export const toBlocks: ToBlocks = (tree, options) => {
  const { tree: safeTree, isFlattened } = limitDepth(tree, MAX_DEPTH);
  const state = startState(safeTree, options.baseUrl);
  const items = dropTitle(attachCaptions(wrapInline(state.all(safeTree))), options.title);
  const blocks: Block[] = [];
  const losses: Loss[] = [];
  if (isFlattened) losses.push({ kind: 'structure', what: `${MAX_DEPTH}`, reason: 'structure-too-deep', block: null });
  const uploads: Record<string, string> = {};
  const record = (notes: Notes, block: number | null): void => {
    for (const note of notes) {
      if (!('kind' in note)) record(note, block);
      else if (note.kind === 'upload') uploads[note.id] = note.dataUrl;
      else losses.push({ ...note.loss, block });
    }
  };
  for (const item of items) {
    const index = item.block ? blocks.length : null;
    record(item.notes, index);
    const report: Report = (kind, what, reason) => record([lossPiece(kind, what, reason)], index);
    if (item.block) blocks.push(...limitBlock(item.block, report));
  }
  return { blocks, uploads, losses };
};

function startState(tree: Root, baseUrl: string): State {
  return new State({
    baseUrl,
    marks: {},
    href: null,
    space: 'normal',
    script: null,
    inCell: false,
    list: 'bulleted',
    hasMathScripts: findElement(tree, isTexScript) !== null,
    ancestors: null,
  });
}
