import type { Loss, LossKind } from '../blocks/loss.ts';

/** Key of a sentence in `locales/` that tells of a simplification. */
export type LossMessageKey =
  | `loss.${LossKind}`
  | (typeof IMAGE_SENTENCES)[keyof typeof IMAGE_SENTENCES]
  | (typeof FILE_SENTENCES)[keyof typeof FILE_SENTENCES]
  | 'loss.imageAnswer'
  | 'loss.fileAnswer'
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

/** Sentences for videos, sounds and PDFs that were to be stored, likewise. */
const FILE_SENTENCES = {
  blocked: 'loss.fileForbidden',
  notAnImage: 'loss.fileFormat',
  tooLarge: 'loss.fileTooLarge',
} as const;

/** The sentence for a loss. */
export function lossMessage({ kind, reason }: Loss): { key: LossMessageKey; values: (string | number)[] } {
  if (reason === 'cutOff') return { key: 'loss.cutOff', values: [] };
  if (kind !== 'image' && kind !== 'file') return { key: `loss.${kind}`, values: [] };
  const status = /^status(\d{3})$/.exec(reason);
  if (status?.[1]) return { key: `loss.${kind}Answer`, values: [status[1]] };
  if (kind === 'file')
    return { key: isKnown(reason, FILE_SENTENCES) ? FILE_SENTENCES[reason] : 'loss.file', values: [] };
  return { key: isKnown(reason, IMAGE_SENTENCES) ? IMAGE_SENTENCES[reason] : 'loss.image', values: [] };
}

function isKnown<Sentences extends object>(reason: PropertyKey, sentences: Sentences): reason is keyof Sentences {
  return Object.hasOwn(sentences, reason);
}
