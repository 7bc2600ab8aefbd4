import type { ComponentChildren } from 'preact';
import type { Block } from '../../lib/blocks/block.ts';
import { useText } from '../hooks/use-text.tsx';
import { BlockView } from './block-view.tsx';
import { groupLists, type ListKind } from './group-lists.ts';

/** Deeper blocks are only mentioned: a page decides how deep they go, and the room for indents ends somewhere. */
const MAX_DEPTH = 40;

export interface BlockListProps {
  blocks: readonly Block[] | undefined;
  headingLevel: number;
  /** 1 for the blocks of the page itself. */
  depth: number;
}

/** Blocks one after the other, with neighbouring list items gathered into lists. */
export function BlockList({ blocks = [], headingLevel, depth }: BlockListProps) {
  const t = useText();
  if (blocks.length === 0) return null;
  if (depth > MAX_DEPTH) return <p class="preview-note">{t('preview.deeper')}</p>;
  return (
    <>
      {groupLists(blocks).map(({ list, items }) => {
        const views = items.map((block) => <BlockView block={block} headingLevel={headingLevel} depth={depth} />);
        return list ? <List kind={list}>{views}</List> : views;
      })}
    </>
  );
}

/** The list has the direction, not its items: their marks stand in its margin. */
function List({ kind, children }: { kind: ListKind; children: ComponentChildren }) {
  switch (kind) {
    case 'numbered_list_item':
      return <ol dir="auto">{children}</ol>;
    case 'bulleted_list_item':
      return <ul dir="auto">{children}</ul>;
    case 'to_do':
      return (
        <ul class="preview-tasks" dir="auto">
          {children}
        </ul>
      );
  }
}
