import { useText } from '../hooks/use-text.tsx';

/** The panel beside a page that nobody asked to read: how to ask. */
export function AskFirst({ keys }: { keys: string | null }) {
  const t = useText();
  return (
    <div>
      <h2 class="popup-heading">{t('popup.askTitle')}</h2>
      <p class="popup-hint">{t('popup.askText')}</p>
      {keys !== null && <p class="popup-hint">{t('popup.askKeys', [keys])}</p>}
    </div>
  );
}
