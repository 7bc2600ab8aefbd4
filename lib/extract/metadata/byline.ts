import { BYLINE } from './authorship.ts';
import { writtenDate } from './written-date.ts';

/** Longest byline, in characters. */
const MAX_LENGTH = 80;

const NOT_BY = /^\s*(?:by|par|por|von) (?:the|la|el|le|der|die|das)\b/i;

/** Words that stand around a date: what happened then, the day of the week, the time. */
const AROUND =
  /\b(?:published|updated|posted|created|modified|edited|first|last|on|at|by|the|date|time|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|am|pm|gmt|utc|est|edt|cet|bst|pst|pdt|uhr|um|am|den|le|à|às|kl|min|read|de|th|st|nd|rd|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|ago|opublikowano|aktualisiert|veröffentlicht|stand|publié|mis|jour|publicado|pubblicato)\b/giu;

/** Whether a line says who wrote something: "By" and a name, or the "By" before one. */
export function startsByline(text: string): boolean {
  return text.length < MAX_LENGTH && BYLINE.test(text) && !NOT_BY.test(text);
}

/** Whether a line says when something was written and nothing else. */
export function isDateLine(text: string): boolean {
  const date = text.length < MAX_LENGTH ? writtenDate(text) : null;
  if (!date) return false;
  const rest = text.replace(AROUND, '').replace(/[\d\s\W_]+/gu, '');
  // The name of the month is left.
  return rest.replace(/[^\p{L}]/gu, '').length <= 12;
}
