import { useId } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';

export interface DeclinedSitesProps {
  /** Origins, in the order in which they were declined. */
  declined: readonly string[];
  /** Forget that a site was declined. */
  onAskAgain: (origin: string) => void;
}

/** Sites the user said "Not now" about; nothing where there are none. */
export function DeclinedSites({ declined, onAskAgain }: DeclinedSitesProps) {
  const t = useText();
  const id = useId();
  if (declined.length === 0) return null;
  return (
    <>
      <h3 id={id} class="options-subheading">
        {t('options.declined')}
      </h3>
      <p class="options-text">{t('options.declinedWhy')}</p>
      <ul class="options-list" aria-labelledby={id}>
        {declined.map((origin) => (
          <DeclinedSite key={origin} origin={origin} onAskAgain={onAskAgain} />
        ))}
      </ul>
    </>
  );
}

function DeclinedSite({ origin, onAskAgain }: { origin: string } & Pick<DeclinedSitesProps, 'onAskAgain'>) {
  const t = useText();
  const id = useId();
  return (
    <li class="options-card">
      <span class="options-card-text" id={id}>
        {origin.replace(/^https?:\/\//, '')}
      </span>
      <Button about={id} onPress={() => onAskAgain(origin)}>
        {t('options.askAgain')}
      </Button>
    </li>
  );
}
