import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey } from './message-key.ts';

export type { MessageKey };

/**
 * Gives the text for a key in the user's language.
 * @param values fill `$1`, `$2`, …; with a count they begin at `$2`
 * @param count chooses the plural form and fills `$1`
 */
export type Translate = (key: MessageKey, values?: readonly (string | number)[], count?: number) => string;

interface Text {
  translate: Translate;
  /** BCP 47 tag in which dates and numbers are written. */
  locale: string;
}

const TextContext = createContext<Text | null>(null);

/** Everything below it speaks this language. */
export function TextProvider({ translate, locale, children }: Text & { children: ComponentChildren }) {
  return <TextContext.Provider value={{ translate, locale }}>{children}</TextContext.Provider>;
}

/** The translator. Throws outside a `TextProvider`: a screen without words is a bug. */
export function useText(): Translate {
  return useTextContext().translate;
}

/** The language of the interface, for `Intl`. */
export function useLocale(): string {
  return useTextContext().locale;
}

function useTextContext(): Text {
  const text = useContext(TextContext);
  if (text === null) throw new Error('No TextProvider above this component');
  return text;
}
