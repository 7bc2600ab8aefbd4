import { RefreshCw, Table2 } from 'lucide';
import { useText } from '../hooks/use-text.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { Destinations } from './popup-props.ts';

export interface DestinationPickerProps {
  destinations: Destinations;
  /** Id of the chosen destination. */
  destination: string | null;
  onDestination: (id: string) => void;
  onRefresh: () => void;
}

/** The places in Notion to choose from, in the order given. */
export function DestinationPicker({ destinations, destination, onDestination, onRefresh }: DestinationPickerProps) {
  const t = useText();
  const emptyText = (query: string) => {
    if (destinations.loading) return t('destination.loading');
    return query === '' ? t('destination.empty') : t('destination.noMatch', [query]);
  };
  return (
    <Combobox
      label={t('destination.label')}
      placeholder={destinations.loading ? t('destination.loading') : t('destination.choose')}
      options={destinations.items.map((item) => ({
        id: item.id,
        title: item.title,
        detail: item.path.join(' / '),
        emoji: item.icon?.emoji ?? null,
      }))}
      value={destination}
      node={Table2}
      emptyText={emptyText}
      onChange={onDestination}
    >
      <IconButton
        node={RefreshCw}
        label={t('destination.refresh')}
        spinning={destinations.loading}
        onPress={onRefresh}
      />
    </Combobox>
  );
}
