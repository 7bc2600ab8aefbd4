import { isSameText, squash } from './same-text.ts';

/** Between a title and the site's name. Without spaces only in scripts that write none. */
const SEPARATOR = /\s+[|\-–—\\/>»·•∙:]+\s+|\s*[|»｜]\s*|(?<=[\p{Script=Han}\p{Po}\p{Pe}])[_:：-](?=\p{Script=Han})/u;

const EDGE = /^[\s|\-–—\\/>»·•∙:：_｜]+|[\s|\-–—\\/>»·•∙:：_｜]+$/g;

/** What blogs set between their name and the title: "Pond News » Blog Archive » Ducks". */
const ARCHIVE = /^blog archive?$/i;

/** Fewest words that a title keeps when an unknown name is cut off it; behind an upright stroke hardly anything else is. */
const TITLE_WORDS = 4;
const TITLE_WORDS_BEFORE_STROKE = 2;

/**
 * Cuts the site's name off a title.
 * @param names what the site is known to be called; a short last part is taken for its name too
 */
export function withoutSite(title: string, names: readonly string[]): string {
  const named = names.find((name) => title.length > name.length && title.endsWith(name));
  const cut = named ? title.slice(0, -named.length) : '';
  if (SEPARATOR.test(`${cut} `) && edged(cut)) return edged(cut);
  const parts = title.split(SEPARATOR).filter(Boolean);
  const [head = '', tail = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  if (parts.length > 2 && ARCHIVE.test(parts[1] ?? '')) return tail;
  const isNamed = (part: string) => names.some((name) => isNameOf(part, name));
  const rest = edged(title.slice(0, title.lastIndexOf(tail)));
  if (isNamed(tail)) return rest || title;
  if (names.some((name) => isSameText(head, name))) return edged(title.slice(head.length)) || title;
  const isStroke = /[|｜]\s*$/.test(title.slice(0, title.lastIndexOf(tail)));
  const enough = isStroke ? TITLE_WORDS_BEFORE_STROKE : TITLE_WORDS;
  return wordCount(rest) >= enough && wordCount(tail) < wordCount(rest) ? rest : title;
}

/** Whether a title is a longer text, a separator and this name. */
export function endsWithSite(title: string, name: string): boolean {
  const parts = title.split(SEPARATOR).filter(Boolean);
  const [whole, end] = [squash(title), squash(name)];
  return parts.length > 1 && whole.endsWith(end) && whole.length > end.length * 2 && squash(parts[0] ?? '') !== end;
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
