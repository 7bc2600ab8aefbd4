import type { Destinations, JobView, Problem } from '../popup/popup-props.ts';

/** A connected workspace. */
export interface ConnectionView {
  id: string;
  workspace: string;
  bot: string;
  /** Address of a picture, or an emoji. */
  icon: string | null;
  /** The last four characters of the token. */
  tokenEnd: string;
}

/** A recent clip. */
export interface ActivityView extends JobView {
  id: string;
  /** When it was accepted, ms since 1970. */
  createdAt: number;
}

export interface OptionsProps {
  connections: readonly ConnectionView[];
  onConnect: (token: string) => void;
  /** A token is being tried. */
  connecting: boolean;
  /** Why the last token did not work. */
  problem: Problem | null;
  onDisconnect: (id: string) => void;
  destinations: Destinations;
  /** Id of the destination that new clips and quick save go to. */
  defaultDestination: string | null;
  onDefaultDestination: (id: string) => void;
  onRefreshDestinations: () => void;
  /** Newest first. */
  activity: readonly ActivityView[];
  onRetry: (id: string) => void;
  onOpenPage: (url: string) => void;
  /** Of the extension. */
  version: string;
}
