import type { ArticlePart } from './article-part.ts';

export const GALLERY_TITLE = 'Pictures of a year';

/** An article of so many pictures spread evenly between paragraphs. */
export function gallery(images: number, paragraphs: number): ArticlePart[] {
  const total = images + paragraphs;
  return Array.from({ length: total }, (_, at): ArticlePart => {
    const before = Math.floor((at * images) / total);
    const isImage = Math.floor(((at + 1) * images) / total) > before;
    return isImage
      ? { kind: 'image', number: before + 1, caption: `Picture ${before + 1}` }
      : {
          kind: 'paragraph',
          runs: [{ text: `Paragraph ${at} tells of the tide, the wind and whatever lay on the shore.` }],
        };
  });
}
