import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import { SnapshotError } from '../errors/snapshot-error.ts';

/** Deepest nesting accepted. `lib/extract` makes at most some 600 levels; recursion is safe in every engine at 2,000. */
export const MAX_TREE_DEPTH = 2_000;

/** Most nodes accepted. A page of 1 MB has some 20,000. */
export const MAX_TREE_NODES = 500_000;

interface Level {
  given: readonly unknown[];
  next: number;
  made: ElementContent[];
}

/**
 * Checks that something out of `JSON.parse` is a hast tree of elements and text, and builds it anew. Iterative: depth
 * is bounded by a limit, not by the stack. Comments and anything else that is no content are left out.
 * @throws SnapshotError
 */
export function parseTree(value: unknown): Root {
  const root: Root = { type: 'root', children: [] };
  if (!isObject(value) || value['type'] !== 'root') throw invalid('tree');
  const made: ElementContent[] = [];
  const levels: Level[] = [{ given: list(value['children']), next: 0, made }];
  let count = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const given = level.given[level.next++];
    if (level.next > level.given.length) {
      levels.pop();
      continue;
    }
    if (++count > MAX_TREE_NODES) throw new SnapshotError('snapshotTooLarge', `more than ${MAX_TREE_NODES} nodes`);
    if (!isObject(given)) throw invalid('node');
    const node = parseNode(given);
    if (!node) continue;
    level.made.push(node);
    if (node.type !== 'element') continue;
    if (levels.length >= MAX_TREE_DEPTH) throw new SnapshotError('snapshotTooLarge', `deeper than ${MAX_TREE_DEPTH}`);
    levels.push({ given: list(given['children']), next: 0, made: node.children });
  }
  root.children = made;
  return root;
}

function parseNode(given: Record<string, unknown>): Element | Text | null {
  const { type, value, tagName, properties } = given;
  if (type === 'text' && typeof value === 'string') return { type: 'text', value };
  if (type === 'comment' || type === 'doctype') return null;
  if (type !== 'element' || typeof tagName !== 'string' || !tagName) throw invalid('node');
  return { type: 'element', tagName, properties: parseProperties(properties), children: [] };
}

function parseProperties(given: unknown): Properties {
  if (given === undefined) return {};
  if (!isObject(given)) throw invalid('properties');
  const properties: Properties = {};
  for (const [name, value] of Object.entries(given)) {
    // Assigning this one would change the object's prototype instead.
    if (name === '__proto__') continue;
    properties[name] = propertyValue(value);
  }
  return properties;
}

function propertyValue(value: unknown): Properties[string] {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number')) return value;
  throw invalid('properties');
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid('children');
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(what: string): SnapshotError {
  return new SnapshotError('snapshotInvalid', what);
}
