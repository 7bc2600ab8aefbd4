import { useCallback, useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { allowNotion } from '../../lib/browser/notion-allowed.ts';
import type { ConnectionHealth, ConnectionView, Disconnected } from '../../lib/messages/connection-view.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import { useSignIn } from './use-sign-in.ts';

type Problem = ReturnType<typeof viewFailure>;

/** The connected workspaces, how each of them is, and everything that changes them. */
export function useConnections() {
  const [connections, setConnections] = useState<ConnectionView[] | null>(null);
  const [health, setHealth] = useState<Readonly<Record<string, ConnectionHealth>>>({});
  const [connecting, setConnecting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [disconnected, setDisconnected] = useState<Disconnected | null>(null);

  const check = useCallback(async (connectionId: string) => {
    const result = await sendMessage('checkConnection', { connectionId });
    if (result.ok) setHealth((known) => ({ ...known, [connectionId]: result.value }));
  }, []);

  const [round, setRound] = useState(0);

  const reload = useCallback(async () => {
    const result = await sendMessage('connections', undefined);
    if (!result.ok) return;
    setConnections(result.value);
    setRound((count) => count + 1);
    for (const { id } of result.value) void check(id);
  }, [check]);

  useEffect(() => void reload(), [reload]);

  const connected = async () => {
    setDisconnected(null);
    await reload();
  };
  const signIn = useSignIn(connected);

  const connect = async (token: string) => {
    setConnecting(true);
    setProblem(null);
    const result = await sendMessage('connect', { token });
    setConnecting(false);
    if (result.ok) await connected();
    else setProblem(viewFailure(result.failure));
  };

  const disconnect = async (connectionId: string) => {
    const result = await sendMessage('disconnect', { connectionId });
    if (result.ok) setDisconnected(result.value);
    await reload();
  };

  return {
    /** Null until the worker told. */
    items: connections?.map((connection) => viewOf(connection, health[connection.id])) ?? null,
    /** Another number whenever the accounts may have changed. */
    round,
    connecting,
    problem,
    disconnected,
    signIn: signIn.view,
    signInAgain: signIn.again,
    connect: (token: string) => void connect(token),
    disconnect: (connectionId: string) => void disconnect(connectionId),
    check: (connectionId: string) => void check(connectionId),
    // At once in the gesture, or the browser does not ask.
    allowNotion: () => void allowNotion().then(reload),
  };
}

function viewOf(connection: ConnectionView, health: ConnectionHealth | undefined) {
  const { id, workspaceName: workspace, workspaceIcon: icon, botName: bot, tokenEnd, kind } = connection;
  const problem = health?.problem ? viewFailure(health.problem) : null;
  return { id, workspace, icon, bot, tokenEnd, kind, problem, missing: health?.missing ?? [] };
}
