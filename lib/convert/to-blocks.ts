import type { Root } from 'hast';
import type { Block } from '../blocks/block.ts';
import { findElement } from '../hast/find-element.ts';
import { limitDepth } from '../hast/limit-depth.ts';
import type { ConvertOptions, ToBlocks } from './conversion.ts';
import { dropTitle } from './drop-title.ts';
import { captionPictures } from './figures/caption-pictures.ts';
import { Ledger } from './ledger.ts';
import { limitBlock } from './limits/limit-block.ts';
import type { Report } from './limits/report.ts';
import { isTexScript } from './math/find-formula.ts';
import { State } from './state.ts';

/**
 * How deeply elements may be nested. Handlers call each other, some twelve calls to a level; this stays within half
 * of the smallest stack of a browser's worker.
 */
const MAX_DEPTH = 600;

/** Converts a hast tree to Notion blocks. Total: any tree gives blocks that Notion takes. */
export const toBlocks: ToBlocks = (tree, options) => {
  const { tree: safeTree, isFlattened } = limitDepth(tree, MAX_DEPTH);
  const state = startState(safeTree, options);
  const items = captionPictures(dropTitle(state.items(safeTree), options.title), options.title);
  const blocks: Block[] = [];
  const ledger = new Ledger();
  const report: Report = (kind, what, reason) => ledger.loss(kind, what, reason);
  if (isFlattened) report('structure', `${MAX_DEPTH}`, 'structure-too-deep');
  for (const { block, notes } of items) {
    ledger.block = block ? blocks.length : null;
    ledger.record(notes);
    if (block) blocks.push(...limitBlock(block, report));
  }
  return { blocks, uploads: ledger.uploads, losses: ledger.losses };
};

function startState(tree: Root, { baseUrl, isOpen = false, altCaptions = false }: ConvertOptions): State {
  return new State({
    baseUrl,
    isOpen,
    altCaptions,
    marks: {},
    href: null,
    space: 'normal',
    script: null,
    inCell: false,
    list: 'bulleted',
    hasMathScripts: findElement(tree, isTexScript) !== null,
  });
}
