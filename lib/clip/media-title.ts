/** A name made of letters, as people name files; not a number, a hash or an id. */
const TELLING = /\p{L}{3}/u;
const MACHINE_MADE = /[0-9a-f]{12}|\d{6}|^[\w-]{24,}$/i;
const LONGEST_NAME = 100;

/**
 * What a picture, video or sound is called: by the words that describe it in its page, else by its file, else as the
 * page.
 * @param label from the page; may be empty
 */
export function mediaTitle(label: string, address: string, pageTitle: string): string {
  return label.trim() || fileTitle(address) || pageTitle;
}

/** The name of a file as words; empty when it tells nothing. */
export function fileTitle(address: string): string {
  if (!URL.canParse(address) || /^(?:data|blob):/i.test(address)) return '';
  const segment = decode(new URL(address).pathname.split('/').at(-1) ?? '');
  const name = segment.replace(/\.[a-z0-9]{2,5}$/i, '');
  const words = name.replace(/[-_+\s]+/g, ' ').trim();
  return TELLING.test(words) && !MACHINE_MADE.test(name) && words.length <= LONGEST_NAME ? words : '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
