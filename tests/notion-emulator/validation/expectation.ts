import type { Schema } from './schema.ts';

/** What may stand at a place, in Notion's words, given all the alternatives the schema offers there. */
export function expectation(alternatives: readonly Schema[], optional: boolean): string {
  const words: string[] = [];
  for (const schema of alternatives) {
    for (const word of wordsOf(schema)) if (!words.includes(word)) words.push(word);
  }
  const last = words.indexOf('`null`');
  if (last >= 0) words.push(...words.splice(last, 1));
  if (optional) words.push('`undefined`');
  return list(words);
}

function wordsOf(schema: Schema): readonly string[] {
  if ('enum' in schema && schema.enum.length === 0) return ['not present'];
  if ('enum' in schema) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``);
  if (!('type' in schema)) return ['defined'];
  switch (schema.type) {
    case 'object':
      return ['an object'];
    case 'array':
      return ['an array'];
    case 'string':
      return [formatWord(schema.format)];
    case 'number':
    case 'integer':
      return ['a number'];
    case 'boolean':
      return ['a boolean'];
    case 'null':
      return ['`null`'];
    default:
      return ['defined'];
  }
}

function formatWord(format: 'uuid' | 'iso-8601' | undefined): string {
  if (format === 'uuid') return 'a valid uuid';
  return format === 'iso-8601' ? 'a valid ISO 8601 date string' : 'a string';
}

/** `a`, `a or b`, `a, b, or c`. */
function list(words: readonly string[]): string {
  if (words.length < 3) return words.join(' or ');
  return `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`;
}
