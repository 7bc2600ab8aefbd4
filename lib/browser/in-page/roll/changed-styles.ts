interface Change {
  element: HTMLElement | SVGElement;
  property: string;
  value: string;
  priority: string;
}

/** Inline styles of a page that were changed, and what they were before. */
export class ChangedStyles {
  readonly #changes: Change[] = [];
  /** Elements that had no `style` attribute at all. */
  readonly #bare = new Set<Element>();

  /** Sets a property over whatever style sheets say. */
  set(element: HTMLElement | SVGElement, property: string, value: string): void {
    if (!element.hasAttribute('style')) this.#bare.add(element);
    const { style } = element;
    this.#changes.push({
      element,
      property,
      value: style.getPropertyValue(property),
      priority: style.getPropertyPriority(property),
    });
    style.setProperty(property, value, 'important');
  }

  /** Makes everything as it was. */
  restore(): void {
    for (const { element, property, value, priority } of this.#changes.splice(0).reverse()) {
      element.style.setProperty(property, value, priority);
      if (value === '') element.style.removeProperty(property);
    }
    for (const element of this.#bare) if (element.getAttribute('style') === '') element.removeAttribute('style');
    this.#bare.clear();
  }
}
