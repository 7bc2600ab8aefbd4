import { CreateDatabase } from '../connect/create-database.tsx';
import { useText } from '../hooks/use-text.tsx';
import { DestinationPicker } from '../popup/destination-picker.tsx';
import { Notice } from '../ui/notice.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import type { OptionsProps } from './options-props.ts';
import { OptionsSection } from './options-section.tsx';

type DestinationsSectionProps = Pick<
  OptionsProps,
  | 'connections'
  | 'destinations'
  | 'defaultDestination'
  | 'onDefaultDestination'
  | 'onRefreshDestinations'
  | 'create'
  | 'columns'
>;

/** Where clips go when nobody says otherwise. */
export function DestinationsSection(props: DestinationsSectionProps) {
  const t = useText();
  const { problem } = props.destinations;
  const connected = props.connections.length > 0;
  return (
    <OptionsSection id="destinations" title={t('options.destinations')}>
      <p class="options-text">{t(connected ? 'options.defaultText' : 'options.defaultNeedsConnection')}</p>
      {connected && (
        <DestinationPicker
          destinations={props.destinations}
          destination={props.defaultDestination}
          onDestination={props.onDefaultDestination}
          onRefresh={props.onRefreshDestinations}
        />
      )}
      {connected && props.columns && <ColumnMapping columns={props.columns} />}
      {connected && (
        <details class="connect-own">
          <summary>{t('create.title')}</summary>
          <CreateDatabase create={props.create} />
        </details>
      )}
      {connected && problem && <Notice tone="warn">{t(problem.key, problem.values)}</Notice>}
    </OptionsSection>
  );
}
