/** Text that looks like HTML or like an entity, as Markdown that shows it as it is. */
export function escapeHtml(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '\\<').replace(/&(?=#?\w{1,40};)/g, '\\&');
}
