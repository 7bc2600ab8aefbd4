import { FileText, Pin, PinOff, Plus, RefreshCw, Table2 } from 'lucide';
import { useText } from '../hooks/use-text.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { PlaceChanges } from './place-changes.tsx';
import type { Destination, Destinations } from './popup-props.ts';

export interface DestinationPickerProps {
  destinations: Destinations;
  /** Id of the chosen destination. */
  destination: string | null;
  onDestination: (id: string) => void;
  onRefresh: () => void;
  /** The user wants a new database; absent where that is offered elsewhere. */
  onCreate?: () => void;
}

/** Stands in the list for a database that is yet to be made. */
const CREATE = 'create';

/** The places in Notion to choose from, in the order given. Typing searches in Notion too; a pasted link is followed. */
export function DestinationPicker({
  destinations,
  destination,
  onDestination,
  onRefresh,
  onCreate,
}: DestinationPickerProps) {
  const t = useText();
  const { loading, linked, pinned = [], changes = [], onPin } = destinations;
  const emptyText = (query: string) => {
    if (loading) return t('destination.loading');
    return query === '' ? t('destination.empty') : t('destination.noMatch', [query]);
  };
  const option = ({ id, kind, title, path, icon }: Destination) => ({
    id,
    title: title || t('destination.untitled'),
    detail: [path.join(' / '), goneText(id)].filter(Boolean).join(' · '),
    emoji: icon?.emoji ?? null,
    ...(kind === 'page' && { node: FileText }),
    ...(linked?.ids.includes(id) && { keywords: linked.link }),
  });
  const goneText = (id: string) => {
    const what = changes.find((change) => change.id === id)?.what;
    if (what === 'trashed') return t('destination.inTrash');
    return what === 'unshared' ? t('destination.notShared') : '';
  };
  const create = { id: CREATE, title: t('create.here'), detail: '', emoji: null, node: Plus };
  const isPinned = destination !== null && pinned.includes(destination);
  return (
    <>
      <Combobox
        label={t('destination.label')}
        placeholder={loading ? t('destination.loading') : t('destination.choose')}
        options={[...destinations.items.map(option), ...(onCreate ? [create] : [])]}
        value={destination}
        node={Table2}
        emptyText={emptyText}
        onType={destinations.onSearch}
        onChange={(id) => (id === CREATE ? onCreate?.() : onDestination(id))}
      >
        {onPin && destination !== null && (
          <IconButton
            node={isPinned ? PinOff : Pin}
            label={t(isPinned ? 'destination.unpin' : 'destination.pin')}
            onPress={() => onPin(destination)}
          />
        )}
        <IconButton node={RefreshCw} label={t('destination.refresh')} spinning={loading} onPress={onRefresh} />
      </Combobox>
      <PlaceChanges changes={changes} />
    </>
  );
}
