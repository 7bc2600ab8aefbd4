import { useText } from '../hooks/use-text.tsx';

/** Why there is nothing to save to yet. */
export function ConnectFirst() {
  const t = useText();
  return (
    <div>
      <h2 class="popup-heading">{t('popup.connectTitle')}</h2>
      <p class="popup-hint">{t('popup.connectText')}</p>
    </div>
  );
}
