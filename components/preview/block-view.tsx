import type { ComponentChildren } from 'preact';
import type { Block, BlockOf } from '../../lib/blocks/block.ts';
import { BlockList } from './block-list.tsx';
import { CodeView } from './code-view.tsx';
import { HeadingView } from './heading-view.tsx';
import { ImageView } from './image-view.tsx';
import { MediaView } from './media-view.tsx';
import { RichTextView } from './rich-text-view.tsx';
import { TableView } from './table-view.tsx';
import { TaskView } from './task-view.tsx';

export interface BlockViewProps {
  block: Block;
  headingLevel: number;
  depth: number;
}

/** One block of any type, with what is inside it. */
export function BlockView({ block, headingLevel, depth }: BlockViewProps) {
  const inside = (blocks?: readonly Block[]) => (
    <BlockList blocks={blocks} headingLevel={headingLevel} depth={depth + 1} />
  );
  switch (block.type) {
    case 'paragraph':
      return <Paragraph payload={block.paragraph}>{inside(block.paragraph.children)}</Paragraph>;
    case 'heading_1':
      return <HeadingView payload={block.heading_1} level={headingLevel} inside={inside(block.heading_1.children)} />;
    case 'heading_2':
      return (
        <HeadingView payload={block.heading_2} level={headingLevel + 1} inside={inside(block.heading_2.children)} />
      );
    case 'heading_3':
      return (
        <HeadingView payload={block.heading_3} level={headingLevel + 2} inside={inside(block.heading_3.children)} />
      );
    case 'heading_4':
      return (
        <HeadingView payload={block.heading_4} level={headingLevel + 3} inside={inside(block.heading_4.children)} />
      );
    case 'bulleted_list_item':
      return <ListItem payload={block.bulleted_list_item}>{inside(block.bulleted_list_item.children)}</ListItem>;
    case 'numbered_list_item':
      return <ListItem payload={block.numbered_list_item}>{inside(block.numbered_list_item.children)}</ListItem>;
    case 'to_do':
      return <TaskView payload={block.to_do}>{inside(block.to_do.children)}</TaskView>;
    case 'quote':
      return <Quote payload={block.quote}>{inside(block.quote.children)}</Quote>;
    case 'callout':
      return <Callout payload={block.callout}>{inside(block.callout.children)}</Callout>;
    case 'toggle':
      return <Toggle payload={block.toggle}>{inside(block.toggle.children)}</Toggle>;
    case 'code':
      return <CodeView payload={block.code} />;
    case 'equation':
      return <pre class="preview-equation">{block.equation.expression}</pre>;
    case 'divider':
      return <hr />;
    case 'table':
      return <TableView payload={block.table} />;
    case 'table_row':
      return <TableView payload={{ table_width: block.table_row.cells.length, children: [block] }} />;
    case 'image':
      return <ImageView payload={block.image} />;
    case 'video':
      return <MediaView kind="video" payload={block.video} />;
    case 'audio':
      return <MediaView kind="audio" payload={block.audio} />;
    case 'pdf':
      return <MediaView kind="pdf" payload={block.pdf} />;
    case 'file':
      return <MediaView kind="file" payload={block.file} name={block.file.name} />;
    case 'bookmark':
      return <MediaView kind="bookmark" payload={addressed(block.bookmark)} />;
    case 'embed':
      return <MediaView kind="embed" payload={addressed(block.embed)} />;
  }
}

type TextPayload = BlockOf<'paragraph'>['paragraph'];

interface TextProps {
  payload: TextPayload;
  /** What is inside the block. */
  children: ComponentChildren;
}

function Paragraph({ payload, children }: TextProps) {
  return (
    <div class="preview-block" data-color={payload.color}>
      <p dir="auto">
        <RichTextView runs={payload.rich_text} />
      </p>
      <div class="preview-inside">{children}</div>
    </div>
  );
}

function ListItem({ payload, children }: TextProps) {
  return (
    <li data-color={payload.color}>
      <RichTextView runs={payload.rich_text} />
      {children}
    </li>
  );
}

function Quote({ payload, children }: TextProps) {
  return (
    <blockquote dir="auto" data-color={payload.color}>
      <p>
        <RichTextView runs={payload.rich_text} />
      </p>
      {children}
    </blockquote>
  );
}

function Callout({ payload, children }: TextProps & { payload: BlockOf<'callout'>['callout'] }) {
  return (
    <div class="preview-callout" role="note" data-color={payload.color}>
      {payload.icon && <span aria-hidden="true">{payload.icon.emoji}</span>}
      <div>
        <p dir="auto">
          <RichTextView runs={payload.rich_text} />
        </p>
        {children}
      </div>
    </div>
  );
}

function Toggle({ payload, children }: TextProps) {
  return (
    <details open data-color={payload.color}>
      <summary dir="auto">
        <RichTextView runs={payload.rich_text} />
      </summary>
      <div class="preview-inside">{children}</div>
    </details>
  );
}

function addressed({ url, caption }: BlockOf<'embed'>['embed']) {
  return { type: 'external' as const, external: { url }, ...(caption && { caption }) };
}
