import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Problem } from './popup-props.ts';

export interface ProblemNoticeProps {
  problem: Problem;
  /** Under a heading that has warned already. */
  quiet?: boolean;
  onOpenOptions: () => void;
  onRetry: () => void;
  onReload: () => void;
}

const ACTION_TEXT = { options: 'action.openSettings', retry: 'action.retry', reload: 'action.reload' } as const;

/** A problem's sentence with its one button, if it has one. */
export function ProblemNotice({ problem, quiet = false, onOpenOptions, onRetry, onReload }: ProblemNoticeProps) {
  const t = useText();
  const { action } = problem;
  const press = { options: onOpenOptions, retry: onRetry, reload: onReload };
  return (
    <Notice
      tone={quiet ? 'quiet' : 'warn'}
      action={action && <Button onPress={press[action]}>{t(ACTION_TEXT[action])}</Button>}
    >
      {t(problem.key, problem.values)}
    </Notice>
  );
}
