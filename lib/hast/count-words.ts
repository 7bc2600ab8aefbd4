import type { Nodes } from 'hast';

const CHARACTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Counts words, and the characters of scripts that do not set words apart. */
export function countWords(tree: Nodes): { words: number; characters: number } {
  let words = 0;
  let characters = 0;
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') {
      characters += node.value.match(CHARACTER)?.length ?? 0;
      words += node.value.replace(CHARACTER, ' ').match(WORD)?.length ?? 0;
    }
    if ('children' in node) open.push(...node.children);
  }
  return { words, characters };
}
