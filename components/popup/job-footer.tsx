import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { OpenLink } from '../ui/open-link.tsx';
import type { JobView, PopupProps } from './popup-props.ts';

export interface JobFooterProps {
  surface: PopupProps['surface'];
  job: JobView;
  onCancel: () => void;
  onUndo: () => void;
  onRetry: () => void;
  onOpenPage: (url: string) => void;
  onClose: () => void;
}

/** What can be done about a clip in its present state. */
export function JobFooter({ surface, job, onCancel, onUndo, onRetry, onOpenPage, onClose }: JobFooterProps) {
  const t = useText();
  const attention = job.state === 'attention';
  const last = lastButton(job, { onCancel, onUndo, onClose });
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
      {job.pageUrl !== null && (job.state === 'done' || attention) && (
        <OpenLink
          url={job.pageUrl}
          class={job.state === 'done' ? 'button button-primary' : 'button'}
          onOpen={onOpenPage}
        >
          {t('action.openNotion')}
        </OpenLink>
      )}
      <Button onPress={last.press}>{t(last.text)}</Button>
      {/* A popup is closed by a press beside it; the panel stays. */}
      {surface === 'panel' && job.state === 'done' && !job.isPrivate && (
        <Button onPress={onClose}>{t('popup.back')}</Button>
      )}
    </footer>
  );
}

/** The quiet button: the way back from the present state. */
function lastButton({ state, isPrivate }: JobView, press: Pick<JobFooterProps, 'onCancel' | 'onUndo' | 'onClose'>) {
  if (state === 'done' && !isPrivate) return { text: 'action.undo', press: press.onUndo } as const;
  if (state === 'done' || state === 'cancelled') return { text: 'action.close', press: press.onClose } as const;
  return { text: 'action.cancel', press: press.onCancel } as const;
}
