import type { Element } from 'hast';
import { childElements } from '../../hast/child-elements.ts';
import { property } from '../../hast/property.ts';
import { externalImage, uploadedImage } from '../images/image-blocks.ts';
import { imageCandidates, isPlaceholderAddress } from '../images/image-candidates.ts';
import { isDecoration } from '../images/is-decoration.ts';
import { isEmoji } from '../images/is-emoji.ts';
import { isPlaceholderData } from '../images/is-placeholder-data.ts';
import { pictureWords } from '../images/picture-words.ts';
import { texOfImage } from '../math/tex-of-image.ts';
import { lossPiece, NOTHING, type Pieces } from '../pieces.ts';
import type { Ancestors, State } from '../state.ts';
import { textPiece } from '../text-piece.ts';

const IMAGE_FILE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** A picture, from the best of its addresses. Pictures of formulas become formulas, pictures of emoji emoji. */
export function img(element: Element, state: State): Pieces {
  const { baseUrl, marks, href } = state.context;
  const formula = texOfImage(element, baseUrl);
  if (formula) return { kind: 'equation', ...formula, marks };
  const alt = property(element, 'alt') ?? '';
  if (isEmoji(element, alt)) return textPiece(alt, state);
  const [url] = imageCandidates(element, pictureSources(state.ancestors), baseUrl);
  if (isDecoration(element, url ?? null)) return NOTHING;
  const words = pictureWords(alt, href !== null && leadsElsewhere(href, url) ? href : null, state);
  if (url) return externalImage(url, words);
  const src = property(element, 'src') ?? '';
  if (/^\s*data:image\//i.test(src)) return isPlaceholderData(src.trim()) ? NOTHING : uploadedImage(src, words);
  if (/^blob:/i.test(src) && state.context.isOpen) return uploadedImage(src, words);
  if (isPlaceholderAddress(src) || (src === '' && alt === '')) return NOTHING;
  return [lossPiece('image', src || alt, 'image-without-address'), textPiece(alt, state)];
}

function pictureSources(ancestors: Ancestors | null): Element[] {
  return ancestors?.element.tagName === 'picture' ? childElements(ancestors.element, 'source') : [];
}

/** A link to the picture itself, in whatever size, adds nothing to it. */
function leadsElsewhere(href: string, url: string | undefined): boolean {
  return href !== url && !IMAGE_FILE.test(href);
}
