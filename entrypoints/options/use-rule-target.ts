import { useEffect, useState } from 'preact/hooks';
import type { TargetSchema } from '../../lib/blocks/property.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { TemplateName } from '../../lib/messages/protocol.ts';
import type { Destination } from '../../lib/settings/destination.ts';

interface Target {
  /** Null while they are not known. */
  schema: TargetSchema | null;
  templates: TemplateName[];
}

const NOTHING: Target = { schema: null, templates: [] };

/** The columns and Notion's own templates of a place; none of either while they are not known, and for a page. */
export function useRuleTarget(place: Destination | null): Target {
  const [known, setKnown] = useState<{ id: string; target: Target } | null>(null);
  const { id, connectionId, kind } = place ?? {};
  useEffect(() => {
    if (id === undefined || connectionId === undefined || kind !== 'dataSource') return;
    let current = true;
    const wish = { connectionId, dataSourceId: id };
    void Promise.all([sendMessage('columns', wish), sendMessage('templates', wish)]).then(([columns, templates]) => {
      const target = { schema: columns.ok ? columns.value : null, templates: templates.ok ? templates.value : [] };
      if (current) setKnown({ id, target });
    });
    return () => {
      current = false;
    };
  }, [id, connectionId, kind]);
  return known && known.id === id ? known.target : NOTHING;
}
