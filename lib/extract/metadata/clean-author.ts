import { AUTHORSHIP, NAMELESS } from './authorship.ts';

const BY = new RegExp(`^\\W*(?:${AUTHORSHIP})`, 'iu');
const DATE =
  /[,\s]+(?:on|am|le|el)?\s*(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+)?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}|\p{L}+\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?[./ ]\s?\p{L}*\.?[./ ]?\d{4}|\d{4}[-/.年]\d).*$/iu;
const NOBODY =
  /^(?:https?:|www\.|follow|all posts|alle artikel|view all|more|show)|[<>{}]|\d{1,2}:\d{2}|\d{4}|^(?:admin|administrator|staff|null|undefined|webmaster|author|by)$|^\d+\s*(?:$|[^\p{L}\d\s])/iu;

const MAX_LENGTH = 80;

/**
 * Takes "By", dates and decoration off a byline.
 * @returns null when what is left names nobody
 */
export function cleanAuthor(byline: string): string | null {
  const name = byline
    .replace(/\s+/g, ' ')
    .replace(BY, '')
    .replace(/\s*[-–(]?\s*https?:\/\/\S+$/i, '')
    .replace(/\s*[|•·]\s.*$/, '')
    .replace(DATE, '')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
  if (name.length > MAX_LENGTH || NOBODY.test(name) || NAMELESS.test(name) || !/\p{L}/u.test(name)) return null;
  return name;
}
