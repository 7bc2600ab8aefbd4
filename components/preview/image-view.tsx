import type { BlockOf } from '../../lib/blocks/block.ts';
import { Caption } from './caption.tsx';
import { MediaView } from './media-view.tsx';
import { usePicture } from './pictures.tsx';
import { plainText } from './rich-text-view.tsx';

/** A picture whose bytes are here; any other is only named. */
export function ImageView({ payload }: { payload: BlockOf<'image'>['image'] }) {
  const picture = usePicture(payload);
  if (!picture) return <MediaView kind="image" payload={payload} />;
  return (
    <figure>
      <img src={picture} alt={plainText(payload.caption)} />
      <Caption runs={payload.caption} />
    </figure>
  );
}
