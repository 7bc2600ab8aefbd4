/** The address without its fragment, which names a place in the page, not another page. */
export function pageAddress(url: string): string {
  const parsed = new URL(url);
  // Applications that keep their route in the fragment mark it with a slash or an exclamation mark.
  if (!/^#[!/]/.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}
