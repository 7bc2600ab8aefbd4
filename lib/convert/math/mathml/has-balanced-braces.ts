/** Whether every brace of some TeX that is not escaped has its partner. */
export function hasBalancedBraces(tex: string): boolean {
  let open = 0;
  for (const [sign] of tex.matchAll(/\\[\s\S]?|[{}]/g)) {
    if (sign === '\\') return false;
    if (sign === '{') open++;
    if (sign === '}' && --open < 0) return false;
  }
  return open === 0;
}
