/** Controls, private and halved characters, on which KaTeX stops, and signs that only steer (joiners, U+2061 …). */
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu;

/** Text without what KaTeX cannot take, its accents put together with their letters where Unicode can. */
export function readable(text: string): string {
  return text.normalize('NFC').replace(UNREADABLE, '');
}
