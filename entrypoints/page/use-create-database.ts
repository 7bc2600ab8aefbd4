import { useState } from 'preact/hooks';
import type { CreateDatabaseView, CreatePlace } from '../../components/connect/create-database-props.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { Destination } from '../../lib/settings/destination.ts';

/** As far as it matters here: tokens of a workspace's own connection may make no private pages. */
interface Account {
  id: string;
  workspace: string;
  kind: 'signIn' | 'personal' | 'internal';
}

interface Place extends CreatePlace {
  connectionId: string;
  parentId: string | null;
}

/**
 * Making a database for clips.
 * @param places the pages that are known, among other places
 * @param onCreated gets the new place to save to
 */
export function useCreateDatabase(
  accounts: readonly Account[],
  places: readonly Destination[],
  onCreated: (destination: Destination) => void,
): CreateDatabaseView {
  const [picked, setPicked] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const [created, setCreated] = useState<string | null>(null);
  const [problem, setProblem] = useState<CreateDatabaseView['problem']>(null);
  const choices = [...accounts.flatMap(privatePlace), ...places.flatMap(inPage)];
  const place = choices.find(({ id }) => id === picked) ?? choices[0];

  const create = async () => {
    if (!place || creating) return;
    setCreating(true);
    setProblem(null);
    setCreated(null);
    const { connectionId, parentId } = place;
    const result = await sendMessage('createWebClips', { connectionId, parentId });
    setCreating(false);
    if (!result.ok) return setProblem(viewFailure(result.failure));
    setCreated(result.value.title);
    onCreated(result.value);
  };

  return {
    places: choices,
    place: place?.id ?? null,
    onPlace: setPicked,
    creating,
    problem,
    created,
    onCreate: () => void create(),
  };
}

function privatePlace({ id, workspace, kind }: Account): Place[] {
  if (kind === 'internal') return [];
  return [{ id: `private ${id}`, title: '', workspace, isPrivate: true, connectionId: id, parentId: null }];
}

function inPage({ id, kind, title, path, connectionId }: Destination): Place[] {
  if (kind !== 'page') return [];
  return [{ id, title, workspace: path.join(' / '), isPrivate: false, connectionId, parentId: id }];
}
