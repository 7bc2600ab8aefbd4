const HUES = ['gray', 'brown', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'red'] as const;
type Hue = (typeof HUES)[number];

/** Colours of text and blocks. Source: https://developers.notion.com/reference/rich-text#the-annotation-object */
export type ApiColor = 'default' | Hue | `${Hue}_background`;

export function isApiColor(value: unknown): value is ApiColor {
  const hue = typeof value === 'string' ? value.replace(/_background$/, '') : '';
  return value === 'default' || HUES.some((known) => known === hue);
}
