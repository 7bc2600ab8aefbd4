import type { Annotations, TextRun } from '../../blocks/rich-text.ts';

/** How a run looks and where it leads. */
export interface InlineStyle {
  marks: Annotations;
  href: string | null;
}

/** May two runs with these styles be one? */
export function sameStyle(a: InlineStyle, b: InlineStyle): boolean {
  return a.href === b.href && (a.marks === b.marks || sameMarks(a.marks, b.marks));
}

function sameMarks(a: Annotations, b: Annotations): boolean {
  return (
    Boolean(a.bold) === Boolean(b.bold) &&
    Boolean(a.italic) === Boolean(b.italic) &&
    Boolean(a.strikethrough) === Boolean(b.strikethrough) &&
    Boolean(a.underline) === Boolean(b.underline) &&
    Boolean(a.code) === Boolean(b.code) &&
    (a.color ?? 'default') === (b.color ?? 'default')
  );
}

/** A text run of the API; annotations that are off are left out. */
export function toTextRun(content: string, { marks, href }: InlineStyle): TextRun {
  const annotations = setMarks(marks);
  return {
    type: 'text',
    text: href === null ? { content } : { content, link: { url: href } },
    ...(annotations ? { annotations } : {}),
  };
}

/** The marks that are on, or null when none is. */
export function setMarks(marks: Annotations): Annotations | null {
  const set: Annotations = {
    ...(marks.bold ? { bold: true } : {}),
    ...(marks.italic ? { italic: true } : {}),
    ...(marks.strikethrough ? { strikethrough: true } : {}),
    ...(marks.underline ? { underline: true } : {}),
    ...(marks.code ? { code: true } : {}),
    ...(marks.color && marks.color !== 'default' ? { color: marks.color } : {}),
  };
  return Object.keys(set).length > 0 ? set : null;
}
