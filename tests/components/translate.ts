import type { Translate } from '../../components/hooks/use-text.tsx';
import messages from '../../locales/en.json' with { type: 'json' };

/** The English catalogue as a translator, with the rules of the one that ships. */
export const translate: Translate = (key, values = [], count) => {
  const message = messageOf(key, count);
  const filling = count === undefined ? values : [count, ...values];
  return message.replace(/\$(\d)/g, (_, place: string) => String(filling[Number(place) - 1] ?? ''));
};

function messageOf(key: string, count: number | undefined): string {
  let found: unknown = messages;
  for (const name of key.split('.')) found = property(found, name);
  if (typeof found === 'string') return found;
  const form = property(found, String(count)) ?? property(found, 'n');
  if (typeof form === 'string') return form;
  throw new Error(`No message ${key}`);
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Object.getOwnPropertyDescriptor(of, name)?.value : undefined;
}
