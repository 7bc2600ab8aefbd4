import { parseTemplate } from './parse-template.ts';
import { type Variable, variableKey } from './variable.ts';

/** What templates ask for, each once. Those that cannot be read ask for nothing. */
export function variablesOf(texts: readonly string[]): Variable[] {
  const found = new Map<string, Variable>();
  for (const text of texts) {
    const parsed = parseTemplate(text);
    if (!parsed.ok) continue;
    for (const part of parsed.template) {
      if (typeof part !== 'string') found.set(variableKey(part.variable), part.variable);
    }
  }
  return [...found.values()];
}
