import { useId } from 'preact/hooks';
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
  const id = useId();
  return (
    <li class="options-card">
      <Avatar name={connection.workspace} icon={connection.icon} />
      <div class="options-card-text">
        <strong dir="auto" id={id}>
          {connection.workspace}
        </strong>
        <span class="options-text">{t('options.connectedAs', [connection.bot, connection.tokenEnd])}</span>
      </div>
      <Button about={id} onPress={() => onDisconnect(connection.id)}>
        {t('options.disconnect')}
      </Button>
    </li>
  );
}
