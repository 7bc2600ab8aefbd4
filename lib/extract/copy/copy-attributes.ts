import { isClobbering } from './drop-clobbering.ts';
import { nativeDom } from './native-dom.ts';

/** Copies the attributes of an element, but for names that could hide DOM properties. */
export function copyAttributes(from: Node, to: Element): void {
  const tag = to.localName;
  const attributes = nativeDom.attributes(from);
  for (let index = 0; index < attributes.length; index++) {
    const attribute = attributes[index];
    if (!attribute || isClobbering(tag, attribute.name)) continue;
    try {
      to.setAttribute(attribute.name, attribute.value);
    } catch {
      // The parser makes attribute names that no script may set, like `"` or `{`: they mean nothing to us.
    }
  }
}
