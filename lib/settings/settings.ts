import * as v from 'valibot';
import { type ColumnHabits, columnHabitsSchema, NO_HABITS } from './column-habits.ts';
import { type Destination, destinationSchema } from './destination.ts';
import { DEFAULT_FACE, faceSettingsSchema } from './face-settings.ts';
import { rulesSchema, withoutPlacesOf } from './rule.ts';

/** How many recent destinations are kept and shown first. */
export const RECENT_DESTINATIONS = 8;

/**
 * Everything the user chose, and nothing secret. Every field has a default, so that a stored value of any age and
 * shape parses: what is wrong in it falls back field by field.
 */
const settingsSchema = v.object({
  /** Last used first. Quick save goes to the first. */
  recentDestinations: v.fallback(v.array(destinationSchema), []),
  /** Whether a downloaded Markdown file begins with what is known of the page. */
  frontMatter: v.fallback(v.boolean(), true),
  /** Shown first, in the order they were pinned. */
  pinnedDestinations: v.fallback(v.array(destinationSchema), []),
  /** What the user does with columns, by data source. */
  columns: v.fallback(v.record(v.string(), columnHabitsSchema), {}),
  /** Sites whose pictures we were told not to fetch ("Not now"), as origins; nobody is asked about them again. */
  declinedImageOrigins: v.fallback(v.array(v.string()), []),
  /** Cover and icon of new pages. */
  face: v.fallback(faceSettingsSchema, DEFAULT_FACE),
  /** What is done differently on some pages; the first that means a page is taken. */
  rules: v.fallback(rulesSchema, []),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Every field, without a value: each falls back to its default. */
const NOTHING_STORED = Object.fromEntries(Object.keys(settingsSchema.entries).map((field) => [field, undefined]));

/** Reads stored settings; anything that is no settings object gives the defaults. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  return v.parse(settingsSchema, { ...NOTHING_STORED, ...given });
}

/** Puts a destination at the head of the recent ones. Pure. */
export function withRecentDestination(settings: Settings, destination: Destination): Settings {
  const others = settings.recentDestinations.filter((recent) => recent.id !== destination.id);
  return { ...settings, recentDestinations: [destination, ...others].slice(0, RECENT_DESTINATIONS) };
}

/** Pins a destination, or unpins it when it is pinned. Pure. */
export function withPinToggled(settings: Settings, destination: Destination): Settings {
  const others = settings.pinnedDestinations.filter(({ id }) => id !== destination.id);
  const isPinned = others.length < settings.pinnedDestinations.length;
  return { ...settings, pinnedDestinations: isPinned ? others : [...others, destination] };
}

/** Names kept destinations as Notion names them now. Pure. */
export function withFreshDestinations(settings: Settings, fresh: readonly Destination[]): Settings {
  const byId = new Map(fresh.map((destination) => [destination.id, destination]));
  const renew = (destination: Destination) => byId.get(destination.id) ?? destination;
  return {
    ...settings,
    recentDestinations: settings.recentDestinations.map(renew),
    pinnedDestinations: settings.pinnedDestinations.map(renew),
  };
}

/** What the user does with the columns of a data source. */
export function habitsOf({ columns }: Settings, dataSourceId: string): ColumnHabits {
  // An id that every object answers to has no habits of its own.
  return (Object.hasOwn(columns, dataSourceId) && columns[dataSourceId]) || NO_HABITS;
}

/** Changes what is remembered of the columns of a data source. Pure. */
export function withHabits(
  settings: Settings,
  dataSourceId: string,
  change: (habits: ColumnHabits) => ColumnHabits,
): Settings {
  const habits = change(habitsOf(settings, dataSourceId));
  return { ...settings, columns: { ...settings.columns, [dataSourceId]: habits } };
}

/** Drops what belongs to a connection that was removed. Pure. */
export function withoutConnection(settings: Settings, connectionId: string): Settings {
  return {
    ...settings,
    recentDestinations: settings.recentDestinations.filter((recent) => recent.connectionId !== connectionId),
    pinnedDestinations: settings.pinnedDestinations.filter((pinned) => pinned.connectionId !== connectionId),
    rules: withoutPlacesOf(settings.rules, connectionId),
  };
}

/** Remembers that we may not fetch pictures from these sites. Pure. */
export function withDeclinedOrigins(settings: Settings, origins: readonly string[]): Settings {
  return { ...settings, declinedImageOrigins: [...new Set([...settings.declinedImageOrigins, ...origins])] };
}

/** Forgets that we may not fetch pictures from a site: the next clip that needs it asks. Pure. */
export function withoutDeclinedOrigin(settings: Settings, origin: string): Settings {
  return { ...settings, declinedImageOrigins: settings.declinedImageOrigins.filter((each) => each !== origin) };
}
