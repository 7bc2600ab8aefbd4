import { MAX_VALUE_LENGTH } from '../template-limits.ts';

/** Puts a text in place of another everywhere; stops when the result is as long as a value may be. */
export function replaceText(text: string, search: string, replacement: string): string {
  if (search === '') return text;
  const [first = '', ...others] = text.split(search);
  let replaced = first;
  for (const part of others) {
    replaced += replacement + part;
    if (replaced.length > MAX_VALUE_LENGTH) break;
  }
  return replaced;
}
