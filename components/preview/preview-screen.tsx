import { RotateCcw, X } from 'lucide';
import { useId, useMemo } from 'preact/hooks';
import type { Block } from '../../lib/blocks/block.ts';
import { useText } from '../hooks/use-text.tsx';
import { LossList, type LossListProps } from '../popup/loss-list.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { BlockPreview } from './block-preview.tsx';
import { groupLists } from './group-lists.ts';
import './preview-screen.css';

export interface PreviewScreenProps extends LossListProps {
  blocks: readonly Block[];
  /** Indexes of blocks that will not be saved. */
  dropped: ReadonlySet<number>;
  /** Leaves blocks out, or puts them back. */
  onDrop: (indexes: readonly number[], dropped: boolean) => void;
}

/**
 * What will be saved, block by block, and what will be lost. A block can be left out; the items of a list go together.
 * A module of its own, loaded when somebody asks for it.
 */
export function PreviewScreen({ blocks, dropped, losses, onDrop }: PreviewScreenProps) {
  const t = useText();
  const id = useId();
  const parts = useMemo(() => partsOf(blocks), [blocks]);
  return (
    <section class="preview-screen" aria-labelledby={id}>
      <h2 class="popup-heading" id={id}>
        {t('preview.title')}
      </h2>
      <LossList losses={losses} />
      <p class="popup-meta" role="status">
        {t('preview.blocks', [], blocks.length - dropped.size)}
        {dropped.size > 0 && ` · ${t('preview.dropped', [], dropped.size)}`}
      </p>
      {parts.map(({ indexes, blocks: part }) => {
        const [first = 0] = indexes;
        const isDropped = dropped.has(first);
        return (
          <div key={first} class={isDropped ? 'preview-part preview-part-dropped' : 'preview-part'}>
            {isDropped ? (
              <span class="popup-meta">{t('preview.dropped', [], part.length)}</span>
            ) : (
              <BlockPreview blocks={part} headingLevel={3} />
            )}
            <IconButton
              node={isDropped ? RotateCcw : X}
              label={t(isDropped ? 'preview.keep' : 'preview.drop', [first + 1])}
              onPress={() => onDrop(indexes, !isDropped)}
            />
          </div>
        );
      })}
    </section>
  );
}

/** The parts that are left out or kept as one, with the places of their blocks. */
function partsOf(blocks: readonly Block[]): { indexes: number[]; blocks: Block[] }[] {
  let at = 0;
  return groupLists(blocks).map(({ items }) => ({ indexes: items.map(() => at++), blocks: items }));
}
