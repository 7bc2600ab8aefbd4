import { useEffect, useState } from 'preact/hooks';
import type { ColumnsView } from '../../components/options/options-props.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { Result } from '../../lib/messages/result.ts';
import type { Destination } from '../../lib/settings/destination.ts';

/** What of a page goes to which column of a destination; null while that is not known, and for a page. */
export function useColumns(destination: Destination | undefined): ColumnsView | null {
  const [proposal, setProposal] = useState<ColumnsView['proposal'] | null>(null);
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState<ColumnsView['problem']>(null);
  const wish =
    destination?.kind === 'dataSource'
      ? { connectionId: destination.connectionId, dataSourceId: destination.id }
      : undefined;

  const take = (result: Result<ColumnsView['proposal']>) => {
    if (result.ok) setProposal(result.value);
    setProblem(result.ok ? null : viewFailure(result.failure));
  };

  useEffect(() => {
    setProposal(null);
    setProblem(null);
    if (!wish) return;
    let current = true;
    // What keeps the columns from being read is told with the list of places.
    void sendMessage('columnProposal', wish).then((result) => current && result.ok && take(result));
    return () => {
      current = false;
    };
  }, [wish?.dataSourceId]);

  if (!wish || !destination || proposal === null) return null;
  const add = async () => {
    setAdding(true);
    take(await sendMessage('addColumns', wish));
    setAdding(false);
  };
  return { database: destination.title, proposal, adding, problem, onAdd: () => void add() };
}
