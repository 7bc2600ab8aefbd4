import { useText } from '../hooks/use-text.tsx';
import type { LossView } from './popup-props.ts';
import './loss-list.css';

/** By what way the pictures of a clip were stored, for who wants to know. */
export function PictureWays({ ways }: { ways: readonly LossView[] }) {
  const t = useText();
  if (ways.length === 0) return null;
  return (
    <details class="loss-list is-no-loss">
      <summary>{t('pictures.title')}</summary>
      <ul>
        {ways.map(({ key, count }) => (
          <li key={key}>{t(key, [], count)}</li>
        ))}
      </ul>
    </details>
  );
}
