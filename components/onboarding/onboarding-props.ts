import type { ConnectProps } from '../connect/connect-props.ts';
import type { CreateDatabaseView } from '../connect/create-database-props.ts';
import type { Destinations } from '../popup/popup-props.ts';

export interface OnboardingProps extends ConnectProps {
  /** Connected workspaces; null while that is not known. */
  accounts: readonly { id: string; workspace: string; icon: string | null }[] | null;
  create: CreateDatabaseView;
  destinations: Destinations;
  /** Id of the chosen destination. */
  destination: string | null;
  onDestination: (id: string) => void;
  onRefreshDestinations: () => void;
  /** A page has been saved. */
  saved: { title: string; pageUrl: string | null } | null;
  onOpenPage: (url: string) => void;
  onOpenOptions: () => void;
}
