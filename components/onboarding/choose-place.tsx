import { CreateDatabase } from '../connect/create-database.tsx';
import { useText } from '../hooks/use-text.tsx';
import { DestinationPicker } from '../popup/destination-picker.tsx';
import { Notice } from '../ui/notice.tsx';
import type { OnboardingProps } from './onboarding-props.ts';

/** A new database for clips, or a place that is there. */
export function ChoosePlace(props: OnboardingProps) {
  const t = useText();
  const { destinations, destination } = props;
  return (
    <div class="onboarding-place">
      <div>
        <h3>{t('create.title')}</h3>
        <CreateDatabase create={props.create} primary={destination === null} />
      </div>
      <div>
        <h3>{t('onboarding.existing')}</h3>
        <p class="connect-hint">{t('onboarding.existingText')}</p>
        <DestinationPicker
          destinations={destinations}
          destination={destination}
          onDestination={props.onDestination}
          onRefresh={props.onRefreshDestinations}
        />
        {destinations.problem && (
          <Notice tone="warn">{t(destinations.problem.key, destinations.problem.values)}</Notice>
        )}
      </div>
    </div>
  );
}
