import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { ConnectionView } from '../../lib/messages/connection-view.ts';

/** The connected workspaces; null until the worker told. */
export function useAccounts(): ConnectionView[] | null {
  const [accounts, setAccounts] = useState<ConnectionView[] | null>(null);
  useEffect(() => {
    void sendMessage('connections', undefined).then((result) => result.ok && setAccounts(result.value));
  }, []);
  return accounts;
}
