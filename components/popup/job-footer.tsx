import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { OpenLink } from '../ui/open-link.tsx';
import type { JobView } from './popup-props.ts';

export interface JobFooterProps {
  job: JobView;
  onCancel: () => void;
  onRetry: () => void;
  onOpenPage: (url: string) => void;
  onClose: () => void;
}

/** What can be done about a clip in its present state. */
export function JobFooter({ job, onCancel, onRetry, onOpenPage, onClose }: JobFooterProps) {
  const t = useText();
  const final = job.state === 'done' || job.state === 'cancelled';
  const attention = job.state === 'attention';
  const footer = useRef<HTMLElement>(null);
  useEffect(() => {
    // What had the focus is gone when the clip ends: the next thing to press is here.
    if (job.state === 'done' && document.activeElement === document.body) footer.current?.querySelector('a')?.focus();
  }, [job.state]);
  return (
    <footer class="popup-footer" ref={footer}>
      {attention && (
        <Button primary onPress={onRetry}>
          {t('action.retry')}
        </Button>
      )}
      {job.pageUrl !== null && (final || attention) && (
        <OpenLink
          url={job.pageUrl}
          class={job.state === 'done' ? 'button button-primary' : 'button'}
          onOpen={onOpenPage}
        >
          {t('action.openNotion')}
        </OpenLink>
      )}
      <Button onPress={final ? onClose : onCancel}>{t(final ? 'action.close' : 'action.cancel')}</Button>
    </footer>
  );
}
