import type { ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { limitDepth } from '../../lib/hast/limit-depth.ts';
import { textOf } from '../../lib/hast/text-of.ts';

describe('limitDepth', () => {
  it('returns a tree within the limit as it is', () => {
    const tree = nested(5, 'p');
    expect(limitDepth(tree, 10)).toEqual({ tree, isFlattened: false });
    expect(limitDepth(tree, 10).tree).toBe(tree);
  });

  it('keeps what deeper elements hold, in order', () => {
    const tree = nested(50_000, 'span');
    const limited = limitDepth(tree, 10);
    expect(limited.isFlattened).toBe(true);
    expect(textOf(limited.tree)).toBe(textOf(tree));
    expect(depthOf(limited.tree)).toBeLessThanOrEqual(10);
  });

  it('puts a break where a box was', () => {
    const { tree } = limitDepth(nested(3, 'p'), 2);
    expect(JSON.stringify(tree)).toContain('"tagName":"br"');
  });

  it('leaves the tree it was given alone', () => {
    const tree = nested(20, 'div');
    const before = structuredClone(tree);
    limitDepth(tree, 3);
    expect(tree).toEqual(before);
  });
});

/** Text before and after every level, so that order shows. */
function nested(depth: number, tagName: string): Root {
  let inner: ElementContent = { type: 'text', value: 'core' };
  for (let level = depth; level > 0; level--) {
    const children: ElementContent[] = [
      { type: 'text', value: `<${level}` },
      inner,
      { type: 'text', value: `${level}>` },
    ];
    inner = { type: 'element', tagName, properties: {}, children };
  }
  return { type: 'root', children: [inner] };
}

function depthOf(tree: Root): number {
  let depth = 0;
  for (let level: ElementContent[] = elementsIn(tree.children); level.length > 0; depth++) {
    level = level.flatMap((node) => (node.type === 'element' ? elementsIn(node.children) : []));
  }
  return depth;
}

function elementsIn(nodes: Root['children']): ElementContent[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node] : []));
}
