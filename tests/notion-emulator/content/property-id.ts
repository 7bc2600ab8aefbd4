/** Four characters, percent-encoded in answers as Notion does. */
export function newPropertyId(taken: readonly string[]): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJK%<>;:[]@~?=|\\`^_';
  for (;;) {
    const draw = () => alphabet[Math.floor(Math.random() * alphabet.length)];
    const id = encodeURIComponent(`${draw()}${draw()}${draw()}${draw()}`);
    if (!taken.includes(id)) return id;
  }
}
