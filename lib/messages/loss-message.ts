import type { Loss, LossKind } from '../blocks/loss.ts';

/** Key of a sentence in `locales/` that tells of a simplification. */
export type LossMessageKey =
  | `loss.${LossKind}`
  | Sentence['image']
  | Sentence['file']
  | 'loss.cutOff'
  | 'loss.templateGone';

type Sentence = (typeof SENTENCES)[number];

const MEGABYTE = 1_000_000;
const inMegabytes = (bytes: string): string => String(Math.ceil(Number(bytes) / MEGABYTE));

/**
 * Sentences for pictures, and for videos, sounds and PDFs that were to be stored, by the reason why they did not get
 * into Notion as they are. What a reason carries after its colon fills the next place in the sentence.
 */
const SENTENCES = [
  { reason: /^status(\d{3})$/, image: 'loss.imageAnswer', file: 'loss.fileAnswer' },
  { reason: /^type:(.+)$/, image: 'loss.imageType', file: 'loss.fileFormat' },
  { reason: /^tooLarge:(\d+)$/, image: 'loss.imageTooLarge', file: 'loss.fileTooLarge', say: inMegabytes },
  { reason: /^blocked$/, image: 'loss.imageForbidden', file: 'loss.fileForbidden' },
  { reason: /^notAnImage$/, image: 'loss.imageFormat', file: 'loss.fileFormat' },
  { reason: /^(?:empty|unreachable)$/, image: 'loss.imageUnreachable', file: 'loss.file' },
  { reason: /^import(?:Failed|Refused)$/, image: 'loss.imageImport', file: 'loss.file' },
  { reason: /^importTimeout$/, image: 'loss.imageImportTimeout', file: 'loss.file' },
  { reason: /^noRoom$/, image: 'loss.imageNoRoom', file: 'loss.file' },
  { reason: /^noSource$/, image: 'loss.imageMissing', file: 'loss.file' },
  { reason: /^notAllowed$/, image: 'loss.imageNotAllowed', file: 'loss.fileForbidden' },
  { reason: /^privateAddress$/, image: 'loss.imagePrivate', file: 'loss.file' },
  { reason: /^refused$/, image: 'loss.imageRefused', file: 'loss.file' },
  { reason: /^tabGone$/, image: 'loss.imageTabClosed', file: 'loss.file' },
  { reason: /^timeout$/, image: 'loss.imageTimeout', file: 'loss.file' },
  { reason: /^converted$/, image: 'loss.imageConverted', file: 'loss.file' },
  { reason: /^scaled$/, image: 'loss.imageScaled', file: 'loss.file' },
  { reason: /^stilled$/, image: 'loss.imageStilled', file: 'loss.file' },
] as const satisfies { reason: RegExp; image: string; file: string; say?: (detail: string) => string }[];

/** The sentence for a loss. */
export function lossMessage({ kind, reason }: Loss): { key: LossMessageKey; values: (string | number)[] } {
  if (reason === 'cutOff') return { key: 'loss.cutOff', values: [] };
  if (kind === 'template' && reason === 'gone') return { key: 'loss.templateGone', values: [] };
  if (kind !== 'image' && kind !== 'file') return { key: `loss.${kind}`, values: [] };
  for (const sentence of SENTENCES) {
    const match = sentence.reason.exec(reason);
    if (!match) continue;
    const details = match.slice(1).map((detail) => ('say' in sentence ? sentence.say(detail) : detail));
    return { key: sentence[kind], values: details };
  }
  return { key: `loss.${kind}`, values: [] };
}
