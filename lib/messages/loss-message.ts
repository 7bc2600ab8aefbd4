import type { Loss, LossKind } from '../blocks/loss.ts';

/** Key of a sentence in `locales/` that tells of a simplification. */
export type LossMessageKey =
  | `loss.${LossKind}`
  | (typeof IMAGE_SENTENCES)[keyof typeof IMAGE_SENTENCES]
  | 'loss.imageAnswer'
  | 'loss.cutOff';

/** Sentences for pictures, by the reason they did not get into Notion. */
const IMAGE_SENTENCES = {
  blocked: 'loss.imageForbidden',
  empty: 'loss.imageUnreachable',
  noSource: 'loss.imageMissing',
  notAnImage: 'loss.imageFormat',
  refused: 'loss.imageRefused',
  tabGone: 'loss.imageTabClosed',
  timeout: 'loss.imageTimeout',
  tooLarge: 'loss.imageTooLarge',
} as const;

/** The sentence for a loss. */
export function lossMessage({ kind, reason }: Loss): { key: LossMessageKey; values: (string | number)[] } {
  if (reason === 'cutOff') return { key: 'loss.cutOff', values: [] };
  if (kind !== 'image') return { key: `loss.${kind}`, values: [] };
  const status = /^status(\d{3})$/.exec(reason);
  if (status?.[1]) return { key: 'loss.imageAnswer', values: [status[1]] };
  return { key: isKnown(reason) ? IMAGE_SENTENCES[reason] : 'loss.image', values: [] };
}

function isKnown(reason: string): reason is keyof typeof IMAGE_SENTENCES {
  return Object.hasOwn(IMAGE_SENTENCES, reason);
}
