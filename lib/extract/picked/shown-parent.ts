/** The element that a node is shown in: its slot's, its shadow root's host, or its parent. */
export function shownParent(node: Node): Element | null {
  if ('assignedSlot' in node && node.assignedSlot instanceof Object) return node.assignedSlot as Element; // a slot is one
  const parent = node.parentNode;
  if (parent === null) return null;
  if ('host' in parent && parent.nodeType === 11) return parent.host as Element; // nodeType 11: a shadow root
  return parent.nodeType === 1 ? (parent as Element) : null; // nodeType 1
}
