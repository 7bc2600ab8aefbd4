import { useLocale, useText } from '../hooks/use-text.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Disconnected } from './options-props.ts';

/** What became of an account that was removed, and of what waited for it. */
export function DisconnectedNotice({ disconnected }: { disconnected: Disconnected }) {
  const t = useText();
  const { told, waiting } = disconnected;
  const quoted = waiting.map((title) => t('options.quotedTitle', [title]));
  const titles = new Intl.ListFormat(useLocale(), { type: 'unit' }).format(quoted);
  const sentences = [
    t('options.disconnected'),
    ...(told ? [] : [t('options.notTold')]),
    ...(waiting.length > 0 ? [t('options.stillWaiting', [titles], waiting.length)] : []),
  ];
  return <Notice tone={told && waiting.length === 0 ? 'ok' : 'warn'}>{sentences.join(' ')}</Notice>;
}
