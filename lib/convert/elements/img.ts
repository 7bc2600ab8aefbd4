import type { Element } from 'hast';
import { property } from '../../hast/property.ts';
import { externalImage, uploadedImage } from '../images/image-blocks.ts';
import { imageCandidates } from '../images/image-candidates.ts';
import { isDecoration } from '../images/is-decoration.ts';
import { isEmoji } from '../images/is-emoji.ts';
import { isPlaceholderData } from '../images/is-placeholder-data.ts';
import { texOfImage } from '../math/tex-of-image.ts';
import { lossPiece, NOTHING, type Pieces } from '../pieces.ts';
import type { State } from '../state.ts';
import { textPiece } from '../text-piece.ts';

/** A picture, from the best of its addresses. Pictures of formulas become formulas, pictures of emoji emoji. */
export function img(element: Element, state: State): Pieces {
  const { baseUrl, marks, ancestors } = state.context;
  const formula = texOfImage(element, baseUrl);
  if (formula) return { kind: 'equation', ...formula, marks };
  const alt = property(element, 'alt') ?? '';
  if (isEmoji(element, alt)) return textPiece(alt, state);
  const picture = ancestors?.element.tagName === 'picture' ? ancestors.element : null;
  const sources = picture
    ? picture.children.filter((child) => child.type === 'element' && child.tagName === 'source')
    : [];
  const [url] = imageCandidates(element, sources as Element[], baseUrl);
  if (isDecoration(element, url ?? null)) return NOTHING;
  if (url) return externalImage(url);
  const src = property(element, 'src')?.trim() ?? '';
  if (/^data:image\//i.test(src)) return isPlaceholderData(src) ? NOTHING : uploadedImage(src);
  if (src === '' && alt === '') return NOTHING;
  return [lossPiece('image', src || alt, 'image-without-address'), textPiece(alt, state)];
}
