import type messages from '../../locales/en.json';

/** A message with one text per number: `"0"` and `"1"` for exactly that many, `n` for any other. */
interface Plural {
  n: string;
}

type KeysOf<Tree, Prefix extends string = ''> = {
  [Name in keyof Tree & string]: Tree[Name] extends string | Plural
    ? `${Prefix}${Name}`
    : KeysOf<Tree[Name], `${Prefix}${Name}.`>;
}[keyof Tree & string];

/** Every text of the interface, by its path in `locales/en.json`: `popup.save`. */
export type MessageKey = KeysOf<typeof messages>;
