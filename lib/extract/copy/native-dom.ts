/**
 * Reads from a live page that survive DOM clobbering: `<input name="firstChild">` hides `form.firstChild`, and
 * `<img name="documentElement">` hides `document.documentElement`, even from an isolated world. The getters are taken
 * from the prototypes. Where there are no such globals (Node), nothing clobbers either: the plain property is read.
 */
export const nativeDom = {
  firstChild: getter<Node | null>('Node', 'firstChild'),
  parentNode: getter<Node | null>('Node', 'parentNode'),
  nextSibling: getter<Node | null>('Node', 'nextSibling'),
  childNodes: getter<ArrayLike<Node>>('Node', 'childNodes'),
  nodeType: getter<number>('Node', 'nodeType'),
  nodeValue: getter<string | null>('Node', 'nodeValue'),
  attributes: getter<ArrayLike<Attr>>('Element', 'attributes'),
  namespaceURI: getter<string | null>('Element', 'namespaceURI'),
  localName: getter<string>('Element', 'localName'),
  shadowRoot: getter<ShadowRoot | null>('Element', 'shadowRoot'),
  documentElement: getter<Element | null>('Document', 'documentElement'),
};

/** The caller names a DOM property together with the type the DOM standard gives it. */
function getter<T>(owner: 'Node' | 'Element' | 'Document', property: string): (node: Node) => T {
  const owning: unknown = Reflect.get(globalThis, owner);
  const prototype: unknown = typeof owning === 'function' ? owning.prototype : undefined;
  const get = Object.getOwnPropertyDescriptor(Object(prototype), property)?.get;
  return (node) => (get ? get.call(node) : Reflect.get(node, property)) as T;
}
