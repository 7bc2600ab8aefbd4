const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe to stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => named[character] ?? character);
}

/** An address that is safe in `href` or `src`; `#` for anything that is not http, https, mailto or local. */
export function safeAddress(url: string): string {
  return /^(https?:|mailto:|\/)/i.test(url) ? escapeHtml(url) : '#';
}
