import { useEffect, useState } from 'preact/hooks';
import type { TargetSchema } from '../../lib/blocks/property.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { SchemaCache } from '../../lib/ports/schema-cache.ts';
import type { Destination } from '../../lib/settings/destination.ts';

/** The columns of the destination: as last seen at once, then as Notion has them now. Null while nobody knows. */
export function useColumns(schemas: SchemaCache, destination: Destination | undefined): TargetSchema | null {
  const [known, setKnown] = useState<{ id: string; schema: TargetSchema } | null>(null);
  const { id, connectionId, kind } = destination ?? {};
  useEffect(() => {
    if (id === undefined || connectionId === undefined || kind !== 'dataSource') return;
    let current = true;
    let asked = false;
    void schemas.get(id).then((schema) => current && !asked && schema && setKnown({ id, schema }));
    void sendMessage('columns', { connectionId, dataSourceId: id }).then((result) => {
      if (!current || !result.ok) return;
      asked = true;
      setKnown({ id, schema: result.value });
    });
    return () => {
      current = false;
    };
  }, [schemas, id, connectionId, kind]);
  return known && known.id === id ? known.schema : null;
}
