import type { ClipContent } from './content-of.ts';

/**
 * The content of a clip without the top-level blocks the user removed, and without what was lost in them.
 * @param drop their indexes; any that is none is ignored
 */
export function withoutBlocks(content: ClipContent, drop: readonly number[]): ClipContent {
  if (drop.length === 0) return content;
  const dropped = new Set(drop);
  const kept = content.blocks.map((_, at) => at).filter((at) => !dropped.has(at));
  const places = new Map(kept.map((before, after) => [before, after]));
  return {
    ...content,
    blocks: content.blocks.filter((_, at) => !dropped.has(at)),
    losses: content.losses.flatMap((loss) => {
      if (loss.block === null) return [loss];
      const block = places.get(loss.block);
      return block === undefined ? [] : [{ ...loss, block }];
    }),
  };
}
