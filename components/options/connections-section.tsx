import { useText } from '../hooks/use-text.tsx';
import { ConnectForm } from './connect-form.tsx';
import { ConnectionCard } from './connection-card.tsx';
import type { OptionsProps } from './options-props.ts';
import { OptionsSection } from './options-section.tsx';
import { TokenHelp } from './token-help.tsx';

type ConnectionsSectionProps = Pick<
  OptionsProps,
  'connections' | 'onConnect' | 'connecting' | 'problem' | 'onDisconnect'
>;

/** Which workspaces are connected, and how to connect one. */
export function ConnectionsSection(props: ConnectionsSectionProps) {
  const t = useText();
  return (
    <OptionsSection id="connections" title={t('options.connections')}>
      <p class="options-text">{t('options.connectionsText')}</p>
      {props.connections.length > 0 && (
        <ul class="options-list">
          {props.connections.map((connection) => (
            <ConnectionCard key={connection.id} connection={connection} onDisconnect={props.onDisconnect} />
          ))}
        </ul>
      )}
      <ConnectForm connecting={props.connecting} problem={props.problem} onConnect={props.onConnect} />
      <TokenHelp />
    </OptionsSection>
  );
}
