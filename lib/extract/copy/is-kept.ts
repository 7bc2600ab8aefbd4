import { nativeDom } from './native-dom.ts';

/** An empty template that only marks a place: see `prepare/streamed-parts.ts`. */
const STREAMED = /^B:\w+$/;
const DATA_SCRIPT = /^(?:application\/(?:ld\+json|json)|math\/)/i;

/** The elements that `isKept` may refuse, as a selector. */
export const SELDOM_KEPT = 'script, style, template, object, applet';

/** False for what is never content; a script is kept only when it carries data (JSON-LD, MathJax 2 sources). */
export function isKept(element: Element): boolean {
  switch (nativeDom.localName(element)) {
    case 'script':
      return DATA_SCRIPT.test(element.getAttribute('type') ?? '');
    case 'template':
      return STREAMED.test(element.getAttribute('id') ?? '');
    case 'style':
    case 'object':
    case 'applet':
      return false;
    default:
      return true;
  }
}
