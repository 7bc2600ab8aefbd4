/** A value of the PDF object language, as far as facts about a document need it. Strings are bytes, one a character. */
export type PdfValue =
  | { kind: 'dict'; entries: Map<string, PdfValue> }
  | { kind: 'array'; items: PdfValue[] }
  | { kind: 'ref'; number: number }
  | { kind: 'number'; value: number }
  | { kind: 'name'; name: string }
  | { kind: 'string'; bytes: string }
  | { kind: 'other' };

/** Files are not to be trusted: nobody nests facts deeper. */
const MAX_DEPTH = 32;
const OTHER: PdfValue = { kind: 'other' };
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * Parses the value at a place in a file. Total: what is no value is `other`.
 * Source: ISO 32000-1 §7.3
 * @param source the file, one character a byte
 */
export function parsePdfValue(source: string, start: number): PdfValue {
  return new Parser(source, start).value(0);
}

class Parser {
  readonly #source: string;
  #at: number;

  constructor(source: string, at: number) {
    this.#source = source;
    this.#at = at;
  }

  value(depth: number): PdfValue {
    this.#skipSpace();
    if (depth > MAX_DEPTH) return OTHER;
    if (this.#take(/<</y)) return this.#dict(depth);
    if (this.#take(/\[/y)) return this.#array(depth);
    if (this.#take(/\(/y)) return { kind: 'string', bytes: this.#literal() };
    const hex = this.#take(/<([0-9A-Fa-f\s]*)>/y);
    if (hex) return { kind: 'string', bytes: fromHex(hex[1] ?? '') };
    const name = this.#take(/\/([^\s()<>[\]{}/%]*)/y);
    if (name) return { kind: 'name', name: nameOf(name[1] ?? '') };
    const ref = this.#take(/(\d{1,10})\s+\d{1,5}\s+R\b/y);
    if (ref) return { kind: 'ref', number: Number(ref[1]) };
    const number = this.#take(/[+-]?(?:\d+\.?\d*|\.\d+)/y);
    if (number) return { kind: 'number', value: Number(number[0]) };
    this.#take(/[^\s()<>[\]{}/%]+/y);
    return OTHER;
  }

  #dict(depth: number): PdfValue {
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.#skipSpace();
      const key = this.#take(/\/([^\s()<>[\]{}/%]*)/y);
      if (!key) break;
      entries.set(nameOf(key[1] ?? ''), this.value(depth + 1));
    }
    this.#take(/>>/y);
    return { kind: 'dict', entries };
  }

  #array(depth: number): PdfValue {
    const items: PdfValue[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.#take(/\]/y)) break;
      const before = this.#at;
      items.push(this.value(depth + 1));
      if (this.#at === before) break;
    }
    return { kind: 'array', items };
  }

  /** What stands in parentheses, which may hold others in pairs. */
  #literal(): string {
    const pieces: string[] = [];
    for (let open = 1; this.#at < this.#source.length; this.#at += 1) {
      const character = this.#source.charAt(this.#at);
      if (character === '\\') {
        pieces.push(this.#escape());
        continue;
      }
      if (character === '(') open += 1;
      if (character === ')') open -= 1;
      if (open === 0) break;
      pieces.push(character);
    }
    this.#at += 1;
    return pieces.join('');
  }

  /** Leaves off on the last character of what it read. */
  #escape(): string {
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = this.#at + 1;
    const digits = octal.exec(this.#source)?.[0];
    if (digits) {
      this.#at += digits.length;
      return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
    }
    this.#at += 1;
    const character = this.#source.charAt(this.#at);
    if (character === '\n' || character === '\r') return '';
    return ESCAPES[character] ?? character;
  }

  #skipSpace(): void {
    this.#take(/(?:[\s\0]|%[^\r\n]*)*/y);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}

function fromHex(digits: string): string {
  const clean = digits.replace(/\s/g, '');
  return (clean.length % 2 ? `${clean}0` : clean).replace(/../g, (pair) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  );
}

function nameOf(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
