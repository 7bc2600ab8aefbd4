import { squash } from './same-text.ts';

/** Between a title and the site's name. Without spaces only in scripts that write none. */
const SEPARATOR = /\s+[|\-–—\\/>»·•∙:]+\s+|\s*[|»｜]\s*|(?<=\p{Script=Han})[_:：-](?=\p{Script=Han})/u;

const EDGE = /^[\s|\-–—\\/>»·•∙:：_｜]+|[\s|\-–—\\/>»·•∙:：_｜]+$/g;

/** Fewest words that a title keeps when an unknown name is cut off it. */
const TITLE_WORDS = 4;

/**
 * Cuts the site's name off a title.
 * @param names what the site is known to be called; a short last part is taken for its name too
 */
export function withoutSite(title: string, names: readonly string[]): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  const [head = '', tail = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  const isNamed = (part: string) => names.some((name) => isNameOf(part, name));
  if (isNamed(tail)) return edged(title.slice(0, title.lastIndexOf(tail))) || title;
  if (isNamed(head)) return edged(title.slice(head.length)) || title;
  const rest = edged(title.slice(0, title.lastIndexOf(tail)));
  return wordCount(rest) >= TITLE_WORDS && wordCount(tail) < wordCount(rest) ? rest : title;
}

/** Whether a title is a longer text, a separator and this name. */
export function endsWithSite(title: string, name: string): boolean {
  const parts = title.split(SEPARATOR).filter(Boolean);
  return parts.length > 1 && squash(title).endsWith(squash(name)) && squash(parts[0] ?? '') !== squash(name);
}

/** "9to5Mac" for 9to5mac, "New York Daily News" for NY Daily News: no; for nydailynews: no; equal or one within. */
function isNameOf(part: string, name: string): boolean {
  const [one, other] = [squash(part), squash(name)];
  if (one.length < 2 || other.length < 2) return false;
  return (
    one === other ||
    (other.length > 4 && one.includes(other) && one.length < other.length * 3) ||
    (one.length > 4 && other.startsWith(one))
  );
}

function edged(text: string): string {
  return text.replace(EDGE, '');
}

function wordCount(text: string): number {
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{N}]+/gu)?.length ?? 0;
}
