import type { PropertySchema } from '../../lib/blocks/property.ts';
import type { Choice } from '../hooks/use-choices.ts';
import { foldText } from '../ui/fold-text.ts';

interface Offer {
  /** Already in the field. */
  taken: readonly string[];
  /** Used last time, best first. */
  lastUsed: readonly string[];
  /** An option that does not exist yet may be made. */
  mayBeNew: boolean;
}

/** The options of a column to choose from for what was typed: the last used first, a new one at the end. */
export function offerOptions(column: PropertySchema, query: string, { taken, lastUsed, mayBeNew }: Offer): Choice[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const rank = (name: string) => (lastUsed.includes(name) ? lastUsed.indexOf(name) : lastUsed.length);
  const known = (column.options ?? [])
    .filter(({ name }) => !taken.includes(name) && words.every((word) => foldText(name).includes(word)))
    .map(({ id, name }) => ({ id, title: name, ...groupOf(column, id) }));
  const name = query.replace(/\s+/g, ' ').trim();
  const exists = [...taken, ...(column.options ?? []).map((option) => option.name)].some(
    (each) => each.toLowerCase() === name.toLowerCase(),
  );
  const fresh = mayBeNew && name !== '' && !exists ? [{ id: `new ${name}`, title: name, isNew: true }] : [];
  // The groups of a status have their own order.
  return [...(column.groups ? known : known.sort((a, b) => rank(a.title) - rank(b.title))), ...fresh];
}

function groupOf({ groups }: PropertySchema, id: string): { group?: string } {
  const group = groups?.find(({ optionIds }) => optionIds.includes(id));
  return group ? { group: group.name } : {};
}
