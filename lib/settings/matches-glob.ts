/**
 * Whether a text is as a pattern says, in which `*` stands for any characters, none included. Takes at most as many
 * steps as the product of both lengths: no pattern can make it hang.
 */
export function matchesGlob(text: string, pattern: string): boolean {
  let [at, in_] = [0, 0];
  let [star, resume] = [-1, 0];
  while (at < text.length) {
    if (pattern[in_] === '*') {
      [star, resume] = [in_, at];
      in_ += 1;
    } else if (pattern[in_] === text[at]) {
      at += 1;
      in_ += 1;
    } else if (star !== -1) {
      // The last star takes one character more.
      in_ = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  while (pattern[in_] === '*') in_ += 1;
  return in_ === pattern.length;
}
