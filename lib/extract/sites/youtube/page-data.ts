import type { SitePage } from '../site-page.ts';

/** A value of the data that YouTube keeps in its page: nothing of it is certain. */
export type Data = unknown;

/** Deepest nesting searched. */
const MAX_DEPTH = 24;

/** Reads `ytInitialData` or `ytInitialPlayerResponse`, as the script that made the page assigns it. */
export function pageData({ scripts }: SitePage, name: 'ytInitialData' | 'ytInitialPlayerResponse'): Data {
  for (const script of scripts()) {
    const start = new RegExp(`(?:var\\s+|window\\[?["'.]?)?${name}["'\\]]*\\s*=\\s*\\{`).exec(script);
    if (!start) continue;
    const json = balanced(script, start.index + start[0].length - 1);
    const data = parsed(json);
    if (data !== null) return data;
  }
  return null;
}

/** Follows names and indexes; undefined where one is missing. */
export function at(data: Data, ...path: readonly (string | number)[]): Data {
  let value = data;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

/** Text as YouTube writes it: a string, `simpleText`, `runs`, or `content`. */
export function textAt(data: Data, ...path: readonly (string | number)[]): string | null {
  const value = at(data, ...path);
  if (typeof value === 'string') return value || null;
  const runs = at(value, 'runs');
  if (Array.isArray(runs)) return runs.map((run) => textAt(run, 'text') ?? '').join('') || null;
  const plain = at(value, 'simpleText') ?? at(value, 'content');
  return typeof plain === 'string' && plain !== '' ? plain : null;
}

/** All values under a name, wherever they are, in order. */
export function valuesNamed(data: Data, name: string, depth = 0): Data[] {
  if (typeof data !== 'object' || data === null || depth > MAX_DEPTH) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === name ? [value] : valuesNamed(value, name, depth + 1)));
}

function parsed(json: string): Data {
  try {
    return JSON.parse(json);
  } catch {
    // A script of another form: the page itself is read instead.
    return null;
  }
}

/** The object that begins at a brace: up to the brace that closes it, strings respected. */
function balanced(script: string, start: number): string {
  let depth = 0;
  let isString = false;
  for (let index = start; index < script.length; index++) {
    const sign = script[index];
    if (isString) {
      if (sign === '\\') index++;
      else if (sign === '"') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return script.slice(start, index + 1);
  }
  return '';
}
