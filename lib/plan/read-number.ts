/**
 * A number as people type it: spaces and apostrophes may part thousands, a comma may stand for the point.
 * @returns null when it is none, and for `1,234`, which is one number in English and another in German
 */
export function readNumber(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f'’_]/g, '').replace(/^\+/, '');
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(bare)) return null;
  const plain = usePoint(bare);
  if (!/^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** `1,234.5` and `1.234,5` part thousands with the other mark; `12,5` has a decimal comma. */
function usePoint(text: string): string {
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text) && (text.includes('.') || text.split(',').length > 2)) {
    return text.replaceAll(',', '');
  }
  if (/^-?\d{1,3}(?:\.\d{3})+,\d*$/.test(text) || /^-?\d{1,3}(?:\.\d{3}){2,}$/.test(text)) {
    return text.replaceAll('.', '').replace(',', '.');
  }
  return text.replace(/^(-?\d*),(\d*)$/, '$1.$2');
}
