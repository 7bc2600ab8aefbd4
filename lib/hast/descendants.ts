import type { Element, Nodes } from 'hast';

/** Every element below a node, in document order, without recursion: trees can be thousands of levels deep. */
export function* descendants(node: Nodes): Generator<Element> {
  const stack: Nodes[] = [];
  pushChildren(node, stack);
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type !== 'element') continue;
    yield next;
    pushChildren(next, stack);
  }
}

function pushChildren(node: Nodes, stack: Nodes[]): void {
  if (!('children' in node)) return;
  for (let index = node.children.length - 1; index >= 0; index--) {
    const child = node.children[index];
    if (child) stack.push(child);
  }
}
