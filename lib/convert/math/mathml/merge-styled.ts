import type { Piece } from './piece.ts';

const STYLED = /^(\\math[a-z]+)\{([a-z\d]+)\}$/i;

/** Letters in the same style that follow each other, as one word. */
export function mergeStyled(pieces: readonly Piece[]): Piece[] {
  const merged: { piece: Piece; command: string; letters: string[] }[] = [];
  for (const piece of pieces) {
    const [, command = '', letters = ''] = piece.hasScripts ? [] : (STYLED.exec(piece.tex) ?? []);
    const last = merged.at(-1);
    if (last && command !== '' && last.command === command) last.letters.push(letters);
    else merged.push({ piece, command, letters: [letters] });
  }
  return merged.map(({ piece, command, letters }) =>
    letters.length === 1 ? piece : { ...piece, tex: `${command}{${letters.join('')}}`, letters: letters.join('') },
  );
}
