/** A formula typed into running text between delimiters: where it stands, delimiters included, and its TeX. */
export interface RawFormula {
  start: number;
  end: number;
  expression: string;
  display: boolean;
}

const OPENERS =
  /\\\(|\\\[|\$\$?|\\begin\{(?:equation|align|aligned|gather|multline|eqnarray|split|cases|[pb]?matrix|array)\*?\}/g;
/** A formula longer than this is an unclosed delimiter. */
const MAX_LENGTH = 4000;
/** What a text between single dollars must hold to be a formula and not two prices. */
const TEX_SIGN = /[\\^_{]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Finds `\(…\)`, `\[…\]`, `$$…$$`, `\begin{align}…` and, with care for prices, `$…$`. Linear in the text. */
export function findRawMath(text: string): RawFormula[] {
  const found: RawFormula[] = [];
  const nextCloser = closerFinder(text);
  let end = 0;
  for (const match of text.matchAll(OPENERS)) {
    if (match.index < end) continue;
    const formula = formulaAt(text, match.index, match[0], nextCloser);
    if (!formula) continue;
    found.push(formula);
    end = formula.end;
  }
  return found;
}

type CloserFinder = (closer: string, from: number) => number;

function formulaAt(text: string, start: number, opener: string, nextCloser: CloserFinder): RawFormula | null {
  const closer = closerOf(opener);
  const bodyStart = start + opener.length;
  const at = nextCloser(closer, bodyStart);
  if (at < 0 || at - bodyStart > MAX_LENGTH) return null;
  const body = text.slice(bodyStart, at);
  const end = at + closer.length;
  if (!LETTER_OR_DIGIT.test(body) || body.includes('\0')) return null;
  if (opener === '$' && !isInDollars(text, start, body, end)) return null;
  // "\[edit\]" is an escaped bracket, not a formula.
  if (opener === '\\[' && !/[\\^_={}+\-*/<>]/.test(body)) return null;
  const isEnvironment = opener.startsWith('\\begin');
  const expression = isEnvironment ? text.slice(start, end) : body.trim();
  return { start, end, expression, display: opener !== '$' && opener !== '\\(' };
}

function closerOf(opener: string): string {
  if (opener === '\\(') return '\\)';
  if (opener === '\\[') return '\\]';
  return opener.startsWith('\\begin') ? opener.replace('\\begin', '\\end') : opener;
}

function isInDollars(text: string, start: number, body: string, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '\\' || before === '$' || after === '$') return false;
  if (LETTER_OR_DIGIT.test(before) || LETTER_OR_DIGIT.test(after)) return false;
  return TEX_SIGN.test(body) && body === body.trim();
}

/** Finds closing delimiters from left to right, reading each part of the text once per delimiter. */
function closerFinder(text: string): CloserFinder {
  const known = new Map<string, number>();
  return (closer, from) => {
    const last = known.get(closer);
    if (last !== undefined && (last < 0 || last >= from)) return last;
    const at = text.indexOf(closer, from);
    known.set(closer, at);
    return at;
  };
}
