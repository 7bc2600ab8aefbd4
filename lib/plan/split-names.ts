/** The names in what was typed or pasted: Notion's options hold no comma, so a comma parts two of them. Each once. */
export function splitNames(text: string): string[] {
  const names = text.split(/[,，、\n]/).map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter(Boolean))];
}
