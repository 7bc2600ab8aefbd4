import { Check } from 'lucide';
import { useText } from '../hooks/use-text.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Count, JobView } from './popup-props.ts';

/** The parts of the work with their counts. Each line is read out as a whole when its count changes. */
export function JobSteps({ job }: { job: JobView }) {
  const t = useText();
  const { images, blocks } = job.progress;
  const count = ({ done, total }: Count) => t('job.of', [done, total]);
  const read = blocks.total > 0;
  return (
    <ul class="job-steps">
      <JobStep text={t('job.read')} count={read ? t('job.blocks', [], blocks.total) : ''} done={read} begun />
      {images.total > 0 && (
        <JobStep
          text={t('job.imagesStored')}
          count={count(images)}
          done={images.done === images.total}
          begun={read || images.done > 0}
        />
      )}
      <JobStep
        text={t('job.pageWritten')}
        count={blocks.total > 0 ? count(blocks) : ''}
        done={read && blocks.done === blocks.total}
        begun={blocks.done > 0}
      />
    </ul>
  );
}

function JobStep({ text, count, done, begun }: { text: string; count: string; done: boolean; begun: boolean }) {
  return (
    <li class={`job-step ${done ? 'job-step-done' : begun ? 'job-step-now' : 'job-step-todo'}`} aria-atomic="true">
      {done ? <Icon node={Check} /> : <span class="job-dot" aria-hidden="true" />}
      <span>{text} </span>
      <span class="popup-meta">{count}</span>
    </li>
  );
}
