import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import type { JobView } from './popup-props.ts';

/** What is being saved, and where to. */
export function JobHeading({ job }: { job: JobView }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The Save button the user pressed is gone: reading goes on here, not at the top of the document.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div>
      <h2 class="popup-heading" dir="auto" tabIndex={-1} ref={heading}>
        {job.title}
      </h2>
      <p class="popup-meta">{t('job.to', [job.destination])}</p>
    </div>
  );
}
