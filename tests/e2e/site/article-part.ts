/** A piece of a sample article, from which both its HTML and the blocks it must become are made. */
export type ArticlePart =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; runs: TextRun[] }
  | { kind: 'quote'; text: string }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'table'; header: string[]; rows: string[][] }
  | { kind: 'image'; number: number; caption: string }
  | { kind: 'divider' };

export interface TextRun {
  text: string;
  mark?: 'bold' | 'italic' | 'code';
  href?: string;
}

export interface ListItem {
  text: string;
  /** A list inside the item, of the same kind. */
  items?: ListItem[];
}
