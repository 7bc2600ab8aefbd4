const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|g-emoji|i|img|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
const WRAPPER = /^(?:div|section|article)$/;

/** The first paragraph of what somebody wrote, and the rest; no lead where it begins with a list, code or a picture. */
export function splitLead(body: readonly Node[]): { lead: Node[]; rest: Node[] } {
  const nodes = unwrapped(body);
  const [first] = nodes;
  if (first && isNamed(first, /^p$/)) return { lead: [...first.childNodes], rest: nodes.slice(1) };
  const end = nodes.findIndex((node) => node.nodeType === 1 && !isNamed(node, INLINE));
  return { lead: end < 0 ? nodes : nodes.slice(0, end), rest: end < 0 ? [] : nodes.slice(end) };
}

/** Without blank texts at the start and wrappers around everything. */
function unwrapped(body: readonly Node[]): Node[] {
  const start = body.findIndex((node) => node.nodeType === 1 || node.nodeValue?.trim());
  const nodes = start < 0 ? [] : body.slice(start);
  const [only, ...others] = nodes.filter((node) => node.nodeType === 1 || node.nodeValue?.trim());
  const isWrapped = only !== undefined && others.length === 0 && isNamed(only, WRAPPER) && !isMeaningful(only);
  return isWrapped ? unwrapped([...only.childNodes]) : nodes;
}

/** A callout, or code with its language, is more than a wrapper. */
function isMeaningful(node: Node): boolean {
  return 'hasAttribute' in node && /alert|admonition|callout|highlight|code|note/i.test((node as Element).className);
}

function isNamed(node: Node, names: RegExp): boolean {
  return node.nodeType === 1 && names.test(node.nodeName.toLowerCase());
}
