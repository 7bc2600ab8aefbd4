/** Takes characters away from both ends of a text: white space, or those of `characters`. */
export function stripEnds(text: string, characters: string | undefined): string {
  if (characters === undefined) return text.trim();
  const letters = [...text];
  const unwanted = new Set(characters);
  let [start, end] = [0, letters.length];
  while (start < end && unwanted.has(letters[start] ?? '')) start += 1;
  while (end > start && unwanted.has(letters[end - 1] ?? '')) end -= 1;
  return letters.slice(start, end).join('');
}
