/** Takes mark-up out of a text: whatever stands between `<` and the next `>`. */
export function stripTags(text: string): string {
  let bare = '';
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('<', at);
    const close = open === -1 ? -1 : text.indexOf('>', open);
    if (close === -1) return bare + text.slice(at);
    bare += text.slice(at, open);
    at = close + 1;
  }
  return bare;
}
