import type { CodeLanguage } from './code-language.ts';
import type { ApiColor } from './color.ts';
import type { RichText } from './rich-text.ts';

/**
 * A Notion block in request shape, nested to any depth: `children` live inside the payload, as the API has them.
 * The API itself takes only three tiers, 100 children and 1,000 blocks at once; `lib/batch` cuts a tree of these
 * into requests. Source: https://developers.notion.com/reference/block
 */
export type Block = { [T in BlockType]: BlockOf<T> }[BlockType];

export type BlockType = keyof BlockPayloads;

/** The block of one type, for example `BlockOf<'paragraph'>`. */
export type BlockOf<T extends BlockType> = { type: T } & { [K in T]: BlockPayloads[K] };

interface BlockPayloads {
  paragraph: TextPayload;
  heading_1: HeadingPayload;
  heading_2: HeadingPayload;
  heading_3: HeadingPayload;
  heading_4: HeadingPayload;
  bulleted_list_item: TextPayload;
  numbered_list_item: TextPayload;
  quote: TextPayload;
  toggle: TextPayload;
  to_do: TextPayload & { checked?: boolean };
  callout: TextPayload & { icon?: { emoji: string } };
  code: { rich_text: RichText[]; language: CodeLanguage; caption?: RichText[] };
  equation: { expression: string };
  divider: Record<string, never>;
  image: MediaPayload;
  video: MediaPayload;
  audio: MediaPayload;
  pdf: MediaPayload;
  file: MediaPayload & { name?: string };
  bookmark: { url: string; caption?: RichText[] };
  embed: { url: string; caption?: RichText[] };
  table: {
    table_width: number;
    has_column_header?: boolean;
    has_row_header?: boolean;
    children: BlockOf<'table_row'>[];
  };
  table_row: { cells: RichText[][] };
}

interface TextPayload {
  rich_text: RichText[];
  color?: ApiColor;
  children?: Block[];
}

/** A heading with children must be toggleable, or Notion makes it so. */
type HeadingPayload = TextPayload & { is_toggleable?: boolean };

/** Where the bytes of a picture or file are: at an address, or uploaded to Notion. */
export type MediaSource =
  | { type: 'external'; external: { url: string } }
  | { type: 'file_upload'; file_upload: { id: string } };

type MediaPayload = MediaSource & { caption?: RichText[] };
