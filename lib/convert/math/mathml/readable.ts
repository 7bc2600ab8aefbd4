/** Controls, private and halved characters, on which KaTeX stops, and signs that only steer (joiners, U+2061 …). */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;

/** Text without what KaTeX cannot take, its accents put together with their letters where Unicode can. */
export function readable(text: string): string {
  return text.normalize('NFC').replace(UNREADABLE, '');
}
