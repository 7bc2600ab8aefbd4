import type { Piece } from './piece.ts';

interface Accent {
  signs: string;
  /** Over one letter, and over more than one. */
  short: string;
  wide?: string;
}

const OVER: readonly Accent[] = [
  { signs: '^ˆ\u0302', short: 'hat', wide: 'widehat' },
  { signs: '~˜∼\u0303', short: 'tilde', wide: 'widetilde' },
  { signs: '¯ˉ-−\u0304', short: 'bar', wide: 'overline' },
  { signs: '‾―_–—⎯\u0305', short: 'overline' },
  { signs: '˙.·⋅\u0307', short: 'dot' },
  { signs: '¨\u0308', short: 'ddot' },
  { signs: '⃛', short: 'dddot' },
  { signs: '⃜', short: 'ddddot' },
  { signs: '→⟶⃗', short: 'vec', wide: 'overrightarrow' },
  { signs: '←⟵⃖', short: 'overleftarrow' },
  { signs: '↔⟷⃡', short: 'overleftrightarrow' },
  { signs: '⇒', short: 'Overrightarrow' },
  { signs: '⇀⃑', short: 'overrightharpoon' },
  { signs: '↼⃐', short: 'overleftharpoon' },
  { signs: 'ˇ\u030c', short: 'check', wide: 'widecheck' },
  { signs: '˘\u0306', short: 'breve' },
  { signs: '´ˊ\u0301', short: 'acute' },
  { signs: '`ˋ\u0300', short: 'grave' },
  { signs: '˚\u030a', short: 'mathring' },
  { signs: '⏞︷', short: 'overbrace' },
  { signs: '⏠⁀', short: 'overgroup' },
];
const UNDER: readonly Accent[] = [
  { signs: '_¯ˉ‾―-−–—⎯\u0332\u0331', short: 'underline' },
  { signs: '⏟︸', short: 'underbrace' },
  { signs: '⏡‿', short: 'undergroup' },
  { signs: '→⟶', short: 'underrightarrow' },
  { signs: '←⟵', short: 'underleftarrow' },
  { signs: '↔⟷', short: 'underleftrightarrow' },
  { signs: '~˜∼\u0330', short: 'utilde' },
];

/** A piece with an accent over it; null when the sign is none. */
export function accented(base: Piece, sign: string): Piece | null {
  return decorated(base, OVER, sign) ?? (/^[\u0330-\u0332]$/.test(sign) ? underlined(base, sign) : null);
}

/** A piece with a line, a brace or an arrow under it; null when the sign is none. */
export function underlined(base: Piece, sign: string): Piece | null {
  return decorated(base, UNDER, sign);
}

function decorated(base: Piece, accents: readonly Accent[], sign: string): Piece | null {
  const accent = sign.length === 1 ? accents.find(({ signs }) => signs.includes(sign)) : undefined;
  if (!accent || base.kind === 'none') return null;
  const isShort = base.kind !== 'row' && [...(base.letters ?? '')].length === 1;
  const command = isShort ? accent.short : (accent.wide ?? accent.short);
  const isBrace = command.endsWith('brace');
  const kind = isBrace || base.kind === 'limits' ? 'limits' : base.kind === 'infix' ? 'infix' : 'atom';
  return { tex: `\\${command}{${base.tex}}`, kind, isTall: isBrace || base.isTall === true };
}
