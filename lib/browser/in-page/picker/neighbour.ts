/** Where the keys lead from an element. */
export type Direction = 'out' | 'in' | 'before' | 'after';

/** The next element that shows anything, in a direction; null at the end. Never leaves the body. */
export function neighbour(element: Element, direction: Direction, ignored: Element): Element | null {
  switch (direction) {
    case 'out':
      return element === document.body ? null : (parentOf(element) ?? null);
    case 'in':
      return childrenOf(element).find((child) => child !== ignored && isShown(child)) ?? null;
    case 'before':
    case 'after': {
      const siblings = childrenOf(parentOf(element)).filter((each) => each === element || isShown(each));
      const at = siblings.filter((each) => each !== ignored).indexOf(element);
      return siblings[at + (direction === 'after' ? 1 : -1)] ?? null;
    }
  }
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function childrenOf(element: Element | null): Element[] {
  return element ? [...(element.shadowRoot ?? element).children] : [];
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
