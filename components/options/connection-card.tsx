import { useText } from '../hooks/use-text.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import type { ConnectionView } from './options-props.ts';

export interface ConnectionCardProps {
  connection: ConnectionView;
  onDisconnect: (id: string) => void;
}

/** A connected workspace, as whom, and the way to end it. */
export function ConnectionCard({ connection, onDisconnect }: ConnectionCardProps) {
  const t = useText();
  return (
    <li class="options-card">
      <Avatar name={connection.workspace} icon={connection.icon} />
      <div class="options-card-text">
        <strong>{connection.workspace}</strong>
        <span class="options-text">{t('options.connectedAs', [connection.bot, connection.tokenEnd])}</span>
      </div>
      <Button label={t('options.disconnectNamed', [connection.workspace])} onPress={() => onDisconnect(connection.id)}>
        {t('options.disconnect')}
      </Button>
    </li>
  );
}
