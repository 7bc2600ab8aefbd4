import type { Nodes } from 'hast';
import { countWords } from './count-words.ts';

/** What adults read silently in a minute: words of English non-fiction (Brysbaert 2019), characters of Chinese. */
const WORDS_PER_MINUTE = 238;
const CHARACTERS_PER_MINUTE = 400;

/** Whole minutes it takes to read a text, at least one; null when it has none. */
export function readingMinutes(tree: Nodes): number | null {
  const { words, characters } = countWords(tree);
  const minutes = words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE;
  return minutes === 0 ? null : Math.max(1, Math.round(minutes));
}
