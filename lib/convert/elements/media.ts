import type { Element } from 'hast';
import { findElement } from '../../hast/find-element.ts';
import { property } from '../../hast/property.ts';
import { embedAddress } from '../embeds/embed-address.ts';
import { embedBlock } from '../embeds/embed-block.ts';
import { isPromotion } from '../embeds/is-promotion.ts';
import { blockPiece, EDGE, lossPiece, type Pieces } from '../pieces.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { State } from '../state.ts';

const KINDS: Record<string, 'video' | 'audio'> = { video: 'video', audio: 'audio' };

/** A frame, video, sound or plug-in object: the block of Notion that shows its address best. */
export function media(element: Element, state: State): Pieces {
  const address = embedAddress(element);
  const target = resolveUrl(address, state.context.baseUrl);
  if ('url' in target) {
    if (isPromotion(target.url)) return EDGE;
    return blockPiece(embedBlock(target.url, KINDS[element.tagName] ?? 'frame'));
  }
  if (findElement(element, ({ tagName }) => tagName === 'img')) return [EDGE, state.all(element), EDGE];
  const what = address ?? (property(element, 'srcDoc') === null ? null : 'srcdoc');
  return [EDGE, what ? lossPiece('embed', what, `embed-${target.reason}`) : [], EDGE];
}
