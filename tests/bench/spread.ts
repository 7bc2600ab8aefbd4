import { toSteps } from '../../lib/batch/to-steps.ts';
import type { Block } from '../../lib/blocks/block.ts';
import { assetsOf } from '../../lib/job/assets-of.ts';
import { image, paragraph } from '../fakes/sample-blocks.ts';
import type { Load } from './time-bound.ts';

/** Pictures spread evenly between paragraphs. */
export function spread(images: number, paragraphs: number): Block[] {
  const total = images + paragraphs;
  return Array.from({ length: total }, (_, at) => {
    const before = Math.floor((at * images) / total);
    return Math.floor(((at + 1) * images) / total) > before ? image(`picture-${before}`) : paragraph(`Paragraph ${at}`);
  });
}

/** The pictures each write of these blocks shows, by their order. */
export function loadOf(blocks: Block[]): Load {
  const order = assetsOf(blocks);
  return {
    images: order.length,
    writes: toSteps(blocks).map(({ children }) => ({ images: assetsOf(children).map((key) => order.indexOf(key)) })),
  };
}
