import { toSteps } from '../batch/to-steps.ts';
import type { Block } from '../blocks/block.ts';
import type { RichText } from '../blocks/rich-text.ts';
import type { JobStep } from './job-step.ts';
import type { Write } from './write.ts';

/**
 * All steps of a clip, in order. On a page that is there already the new content comes before anything old goes, so
 * that at no moment less is there than before.
 * @param note null for none
 * @param hasValues whether there are values to write on a page that is there already
 */
export function planSteps(
  blocks: readonly Block[],
  write: Write,
  note: RichText[] | null,
  hasValues: boolean,
): JobStep[] {
  const comment: JobStep[] = note ? [{ kind: 'comment', text: note }] : [];
  const values: JobStep[] = hasValues ? [{ kind: 'recall' }, { kind: 'properties' }] : [];
  switch (write.kind) {
    case 'create': {
      if (write.templateId === undefined) return [...toSteps(blocks), ...comment];
      const [create, ...appends] = toSteps(blocks, { page: 'blank' });
      return [...(create ? [create] : []), { kind: 'template' }, ...appends, ...comment];
    }
    case 'append':
      return [...toSteps(blocks, { page: 'existing' }), ...values, ...comment];
    case 'update':
      return [{ kind: 'survey' }, ...toSteps(blocks, { page: 'existing' }), ...values, ...comment, { kind: 'trash' }];
  }
}
