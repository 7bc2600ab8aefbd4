/** How much of a string is text. */
export interface StringMeasure {
  /** Characters, runs of white space counted once, none at the ends. */
  length: number;
  /** White space stands before the text; behind it. */
  starts: boolean;
  ends: boolean;
}

/** Counted in a loop: replacing by a pattern takes five times as long. */
export function measureString(text: string): StringMeasure {
  let length = 0;
  let starts = false;
  let isGap = false;
  for (let index = 0; index < text.length; index++) {
    if (isSpace(text.charCodeAt(index))) isGap = true;
    else {
      if (length === 0) starts = isGap;
      length += isGap && length > 0 ? 2 : 1;
      isGap = false;
    }
  }
  return length > 0 ? { length, starts, ends: isGap } : { length, starts: isGap, ends: false };
}

/** What `\s` stands for. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
