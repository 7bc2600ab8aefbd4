import { useText } from '../hooks/use-text.tsx';
import { Notice } from '../ui/notice.tsx';
import '../styles/tokens.css';
import '../styles/base.css';
import './options-app.css';

/** All that is left of the settings page after everything was removed: it must not read or write anything any more. */
export function ResetDone({ told }: { told: boolean }) {
  const t = useText();
  return (
    <main class="options-main">
      <h1>{t('options.heading')}</h1>
      <Notice tone={told ? 'ok' : 'warn'}>
        {[t('options.resetDone'), ...(told ? [] : [t('options.notTold')])].join(' ')}
      </Notice>
    </main>
  );
}
