export type Script = 'sup' | 'sub';

/** Source: https://www.unicode.org/charts/PDF/U2070.pdf; letters are left out, most fonts lack them. */
const FORMS: Record<Script, ReadonlyMap<string, string>> = {
  sup: pairs('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'),
  sub: pairs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'),
};

function pairs(plain: string, shifted: string): ReadonlyMap<string, string> {
  return new Map([...plain].map((sign, index) => [sign, shifted.charAt(index)]));
}

/** Has Unicode a raised or lowered form of every sign of this text? */
export function hasScriptForms(text: string, script: Script): boolean {
  return text !== '' && [...text].every((sign) => FORMS[script].has(sign));
}

/** The text in its raised or lowered forms. */
export function toScriptForms(text: string, script: Script): string {
  return [...text].map((sign) => FORMS[script].get(sign) ?? sign).join('');
}
