import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';

/** Elements that part lines; when they go, a line break takes their place. */
const LINES = new Set([
  'address',
  'article',
  'blockquote',
  'dd',
  'div',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'p',
  'pre',
  'section',
  'tr',
]);

export interface LimitedTree {
  tree: Root;
  /** Were there elements below the limit? */
  isFlattened: boolean;
}

/**
 * Makes a tree safe for recursion: elements below `maxDepth` give way to what they hold, so that no text or picture
 * is lost. Without recursion itself; a tree within the limit is returned as it is.
 */
export function limitDepth(tree: Root, maxDepth: number): LimitedTree {
  if (isWithin(tree, maxDepth)) return { tree, isFlattened: false };
  return { tree: { ...tree, children: copyChildren(tree, maxDepth) }, isFlattened: true };
}

/** Two plain stacks and not one of pairs: every conversion walks its whole tree here. */
function isWithin(tree: Root, maxDepth: number): boolean {
  const nodes: Parents[] = [tree];
  const depths: number[] = [0];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const depth = depths.pop() ?? 0;
    if (depth > maxDepth) return false;
    for (const child of node.children) {
      if (child.type !== 'element' || child.children.length === 0) continue;
      nodes.push(child);
      depths.push(depth + 1);
    }
  }
  return true;
}

interface Visit {
  node: RootContent;
  depth: number;
  into: ElementContent[];
}

function copyChildren(tree: Root, maxDepth: number): ElementContent[] {
  const top: ElementContent[] = [];
  const stack: Visit[] = [];
  const push = (node: Parents, depth: number, into: ElementContent[]) => {
    for (const child of node.children.toReversed()) stack.push({ node: child, depth, into });
  };
  push(tree, 1, top);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth, into } = next;
    if (node.type === 'text') into.push(node);
    if (node.type !== 'element') continue;
    if (depth < maxDepth || node.children.length === 0) {
      const copy: Element = { ...node, children: [] };
      into.push(copy);
      push(node, depth + 1, copy.children);
      continue;
    }
    if (LINES.has(node.tagName)) into.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
    push(node, depth, into);
  }
  return top;
}
