const BY =
  /^\W*(?:(?:written|posted|published|story|article|words|text|reported|reviewed)\s+)?(?:by|von|par|por|di|door|av|af|od|автор|作者|記者|文|author|auteur|autor|autore)\s*[:：/／]?\s+/iu;
const DATE =
  /[,\s]+(?:on|am|le|el)?\s*(?:\p{L}+\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[./ ]\p{L}*\.?[./ ]?\d{4}|\d{4}[-/.年]\d).*$/iu;
const NOBODY =
  /^(?:https?:|www\.|follow|all posts|alle artikel|view all|more|show)|[<>{}]|\d{1,2}:\d{2}|\d{4}|^(?:admin|administrator|staff|null|undefined|webmaster|author|by)$/i;

const MAX_LENGTH = 80;

/**
 * Takes "By", dates and decoration off a byline.
 * @returns null when what is left names nobody
 */
export function cleanAuthor(byline: string): string | null {
  const name = byline
    .replace(/\s+/g, ' ')
    .replace(BY, '')
    .replace(/\s*[|•·]\s.*$/, '')
    .replace(DATE, '')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
  if (name.length > MAX_LENGTH || NOBODY.test(name) || !/\p{L}/u.test(name)) return null;
  return name;
}
