import * as v from 'valibot';

/** One emoji, however many characters it is made of. */
const ONE_EMOJI = /^\p{RGI_Emoji}$/v;

/** What new pages show above their content. */
export const faceSettingsSchema = v.object({
  /** The picture the page names as its own, or the first large one. */
  cover: v.fallback(v.boolean(), true),
  icon: v.fallback(v.picklist(['site', 'emoji', 'none']), 'site'),
  /** The icon where `icon` says so. */
  emoji: v.fallback(v.pipe(v.string(), v.regex(ONE_EMOJI)), '🔖'),
});

export type FaceSettings = v.InferOutput<typeof faceSettingsSchema>;

export const DEFAULT_FACE: FaceSettings = { cover: true, icon: 'site', emoji: '🔖' };

/** Whether Notion would take a text as an icon. */
export function isEmoji(text: string): boolean {
  return ONE_EMOJI.test(text);
}
