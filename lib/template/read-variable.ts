import type { Scanner } from './scanner.ts';
import { refuse } from './template-problem.ts';
import { isFactName, isLookupKind, type Variable } from './variable.ts';

/** Reads what a place asks for, up to its first filter or its end. @throws TemplateSyntaxError */
export function readVariable(scanner: Scanner): Variable {
  scanner.skipSpace();
  const from = scanner.at;
  const word = scanner.until(':', '|', '}}').trim();
  if (word === '') return refuse('template.noName', from);
  if (!scanner.sees(':') || !isLookupKind(word)) {
    const name = word.toLowerCase();
    if (isFactName(name) && !scanner.sees(':')) return { kind: 'fact', name };
    return refuse('template.unknownName', from, word);
  }
  scanner.takes(':');
  scanner.skipSpace();
  const name = scanner.sees('"') || scanner.sees("'") ? scanner.quoted() : bareName(scanner, word === 'selector');
  scanner.skipSpace();
  return name.trim() === '' ? refuse('template.noName', scanner.at) : { kind: word, name: name.trim() };
}

/** In a selector `|` and `}}` may stand between brackets and quotation marks: `[lang|="en"]`. */
function bareName(scanner: Scanner, isSelector: boolean): string {
  const from = scanner.at;
  let depth = 0;
  while (!scanner.ended) {
    if (depth === 0 && (scanner.sees('|') || scanner.sees('}}'))) break;
    if (isSelector && (scanner.sees('"') || scanner.sees("'"))) {
      scanner.quoted();
      continue;
    }
    if (isSelector && scanner.sees('[')) depth += 1;
    if (isSelector && scanner.sees(']')) depth = Math.max(0, depth - 1);
    scanner.at += 1;
  }
  return scanner.text.slice(from, scanner.at);
}
