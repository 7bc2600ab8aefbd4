import { useId } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { ConnectionHealth } from './connection-health.tsx';
import type { ConnectionView } from './options-props.ts';

export interface ConnectionCardProps {
  connection: ConnectionView;
  /** A window of Notion's is open to sign in again. */
  signingIn: boolean;
  onDisconnect: (id: string) => void;
  onCheck: (id: string) => void;
  onSignInAgain: (id: string) => void;
  onAllowNotion: () => void;
}

const KIND_TEXT = {
  signIn: 'options.kindSignIn',
  personal: 'options.kindPersonal',
  internal: 'options.kindInternal',
} as const;

/** A connected workspace, as whom, what it sees, what is wrong with it, and the way to end it. */
export function ConnectionCard({ connection, onDisconnect, ...actions }: ConnectionCardProps) {
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
        <span class="options-text">{t(KIND_TEXT[connection.kind])}</span>
        <ConnectionHealth connection={connection} about={id} {...actions} />
      </div>
      <Button about={id} onPress={() => onDisconnect(connection.id)}>
        {t('options.disconnect')}
      </Button>
    </li>
  );
}
