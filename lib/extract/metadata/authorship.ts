/** "Written", "posted" in the languages with the most pages. */
const WRITTEN =
  'written|posted|published|created|story|article|words|text|reported|reviewed|erstellt|geschrieben|verfasst|veröffentlicht|gepostet|publié|écrit|rédigé|escrito|publicado|redactado|scritto|pubblicato|geschreven|geplaatst|skrevet|skriven';
const BY = 'by|von|par|por|door|di|da|av|af|od';
const LABEL =
  'author|auteure?|autor(?:in|a|es)?|autore|verfasser|redakteur|автор|作者|記者|记者|责任编辑|責任編集|编辑|文|글|기자';

/** What stands before a name, as a pattern: "By", "Written by", "Erstellt von", "Auteur :", "作者：". */
export const AUTHORSHIP = `(?:(?:${WRITTEN})\\s+)?(?:${BY}|${LABEL})\\s*(?:[:：/／●]\\s*|\\s+)`;

/** A whole line that names an author behind a label: "Auteur : Ann Roach". The name is the first group. */
export const LABELLED = new RegExp(`^\\W*(?:${LABEL})\\s*[:：/／●]\\s*(\\p{L}.{1,60})$`, 'iu');

/** A line that begins with "By" and a name, or is only the "By" before one. */
export const BYLINE = new RegExp(
  `^\\s*(?:(?:${WRITTEN})\\s+(?:${BY})|by|von|par|por|door)(?:\\s*:|\\s+\\p{Lu}|\\s*$)`,
  'iu',
);

/** "Published by", and no name behind it. */
export const NAMELESS = new RegExp(`^(?:(?:${WRITTEN})\\s+)?(?:${BY})$|^(?:${WRITTEN}|${LABEL})$`, 'iu');
