import { destinationCache } from '../../lib/browser/destination-cache.ts';
import { onMessage } from '../../lib/browser/messaging.ts';
import { addMissingColumns, columnProposal } from '../../lib/clip/add-missing-columns.ts';
import { createWebClips } from '../../lib/clip/create-web-clips.ts';
import { listDestinations } from '../../lib/clip/list-destinations.ts';
import { resolveLink } from '../../lib/clip/resolve-link.ts';
import { requests } from '../../lib/messages/protocol.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import { withFreshDestinations, withRecentDestination } from '../../lib/settings/settings.ts';
import { answer } from './answer.ts';
import type { Ports } from './build-ports.ts';
import { webClipsNames } from './web-clips-names.ts';

/** Answers the calls of `Protocol` that are about places in Notion. */
export function listenForDestinations(ports: Ports): void {
  onMessage(
    'destinations',
    answer(requests.destinations, async ({ query }) => {
      if (query !== '') return listDestinations(ports, query);
      const { recentDestinations, pinnedDestinations } = await ports.settings.get();
      const kept = [...pinnedDestinations, ...recentDestinations];
      const found = await listDestinations(ports, '', distinct(kept), await destinationCache.get());
      await destinationCache.put(found.items);
      await ports.settings.update((settings) => withFreshDestinations(settings, found.items));
      return found;
    }),
  );
  onMessage(
    'resolveLink',
    answer(requests.resolveLink, ({ link }) => resolveLink(ports, link)),
  );
  onMessage(
    'createWebClips',
    answer(requests.createWebClips, async (wish) => {
      const destination = await createWebClips(ports, wish, webClipsNames());
      await ports.settings.update((settings) => withRecentDestination(settings, destination));
      return destination;
    }),
  );
  onMessage(
    'columnProposal',
    answer(requests.dataSource, (wish) => columnProposal(ports, wish)),
  );
  onMessage(
    'addColumns',
    answer(requests.dataSource, (wish) => addMissingColumns(ports, wish, webClipsNames())),
  );
}

function distinct(destinations: Destination[]): Destination[] {
  return [...new Map(destinations.map((destination) => [destination.id, destination])).values()];
}
