import type { Translate } from '../../components/hooks/use-text.tsx';
import messages from '../../locales/en.json' with { type: 'json' };

/** The English catalogue as a translator, with the rules of the one that ships. */
export const translate: Translate = translatorOf(messages, 'en-GB');

/** @param tag BCP 47 tag in which numbers are written */
export function translatorOf(catalogue: object, tag: string): Translate {
  return (key, values = [], count) => {
    const filling = count === undefined ? values : [count, ...values];
    return messageOf(catalogue, key, count).replace(/\$(\d)/g, (_, place: string) => {
      const value = filling[Number(place) - 1] ?? '';
      return typeof value === 'number' ? value.toLocaleString(tag) : value;
    });
  };
}

function messageOf(catalogue: object, key: string, count: number | undefined): string {
  let found: unknown = catalogue;
  for (const name of key.split('.')) found = property(found, name);
  if (typeof found === 'string') return found;
  const form = property(found, String(count)) ?? property(found, 'n');
  if (typeof form === 'string') return form;
  throw new Error(`No message ${key}`);
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Object.getOwnPropertyDescriptor(of, name)?.value : undefined;
}
