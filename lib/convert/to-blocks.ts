import type { Root } from 'hast';
import type { Block } from '../blocks/block.ts';
import { findElement } from '../hast/find-element.ts';
import type { Loss, ToBlocks } from './conversion.ts';
import { attachCaptions } from './figures/attach-captions.ts';
import { limitBlock } from './limits/limit-block.ts';
import { isTexScript } from './math/find-formula.ts';
import type { Notes } from './pieces.ts';
import { State } from './state.ts';
import { wrapInline } from './wrap-inline.ts';

/** Converts a hast tree to Notion blocks. Total: any tree gives blocks that Notion takes. */
export const toBlocks: ToBlocks = (tree, options) => {
  const state = startState(tree, options.baseUrl);
  const items = attachCaptions(wrapInline(state.all(tree)));
  const blocks: Block[] = [];
  const losses: Loss[] = [];
  const uploads: Record<string, string> = {};
  const record = (notes: Notes, block: number | null): void => {
    for (const note of notes) {
      if (!('kind' in note)) record(note, block);
      else if (note.kind === 'upload') uploads[note.id] = note.dataUrl;
      else losses.push({ ...note.loss, block });
    }
  };
  for (const item of items) {
    record(item.notes, item.block ? blocks.length : null);
    if (item.block) blocks.push(...limitBlock(item.block));
  }
  return { blocks, uploads, losses };
};

function startState(tree: Root, baseUrl: string): State {
  return new State({
    baseUrl,
    marks: {},
    href: null,
    space: 'normal',
    inCell: false,
    list: 'bulleted',
    hasMathScripts: findElement(tree, isTexScript) !== null,
    ancestors: null,
  });
}
