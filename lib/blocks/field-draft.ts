/**
 * What a person has entered into the field of a column, as it stands there: unchecked, complete or not. Plain data, so
 * that it can be kept while the popup is closed.
 */
export type FieldDraft =
  /** Of `title`, `rich_text`, `number`, `url`, `email`, `phone_number`. */
  | { kind: 'text'; text: string }
  /** Names of options. Of `select`, `status` (one at most) and `multi_select`. */
  | { kind: 'choices'; names: string[] }
  | DateDraft
  /** People or pages. */
  | { kind: 'references'; items: Reference[] }
  | { kind: 'files'; files: { name: string; url: string }[] }
  | { kind: 'checked'; checked: boolean }
  | PlaceDraft;

export interface DateDraft {
  kind: 'date';
  /** Days as `2026-11-03`, times as `08:30`; empty for none. */
  start: string;
  startTime: string;
  end: string;
  endTime: string;
  /** IANA name of the zone the times are meant in. */
  zone: string;
}

export interface PlaceDraft {
  kind: 'place';
  name: string;
  address: string;
  /** Degrees, as typed. */
  lat: string;
  lon: string;
}

/** A person or a page, with what is shown of it. */
export interface Reference {
  id: string;
  title: string;
}
