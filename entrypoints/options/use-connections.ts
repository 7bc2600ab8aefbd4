import { useCallback, useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { ConnectionView } from '../../lib/messages/connection-view.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';

/** The connected workspaces, and the two things that change them. */
export function useConnections() {
  const [items, setItems] = useState<ConnectionView[]>([]);
  const [connecting, setConnecting] = useState(false);
  const [problem, setProblem] = useState<ReturnType<typeof viewFailure> | null>(null);

  const reload = useCallback(async () => {
    const result = await sendMessage('connections', undefined);
    if (result.ok) setItems(result.value);
  }, []);

  useEffect(() => void reload(), [reload]);

  const connect = async (token: string) => {
    setConnecting(true);
    setProblem(null);
    const result = await sendMessage('connect', { token });
    setConnecting(false);
    if (result.ok) await reload();
    else setProblem(viewFailure(result.failure));
  };

  const disconnect = async (connectionId: string) => {
    await sendMessage('disconnect', { connectionId });
    await reload();
  };

  return {
    items,
    connecting,
    problem,
    connect: (token: string) => void connect(token),
    disconnect: (connectionId: string) => void disconnect(connectionId),
  };
}
