import { ConnectWays } from '../connect/connect-ways.tsx';
import { useText } from '../hooks/use-text.tsx';
import { ConnectionCard } from './connection-card.tsx';
import { DisconnectedNotice } from './disconnected-notice.tsx';
import type { OptionsProps } from './options-props.ts';
import { OptionsSection } from './options-section.tsx';
import { useOwnSignIns } from './use-own-sign-ins.ts';

/** Which workspaces are connected, and how to connect one. */
export function ConnectionsSection(props: OptionsProps) {
  const t = useText();
  const { signIn } = props;
  const ownSignIns = useOwnSignIns(signIn);
  const again = signIn.problem?.way === 'again' ? signIn.problem.problem : null;
  return (
    <OptionsSection id="connections" title={t('options.connections')}>
      <p class="options-text">{t('options.connectionsText')}</p>
      {props.connections.length > 0 && (
        <ul class="options-list">
          {props.connections.map((connection) => (
            <ConnectionCard
              key={connection.id}
              connection={connection}
              signingIn={signIn.pending === 'again'}
              onDisconnect={props.onDisconnect}
              onCheck={props.onCheck}
              onSignInAgain={props.onSignInAgain}
              onAllowNotion={props.onAllowNotion}
            />
          ))}
        </ul>
      )}
      <div role="status">
        {again && <p class="connection-problem">{t(again.key, again.values)}</p>}
        {props.disconnected && <DisconnectedNotice disconnected={props.disconnected} />}
      </div>
      {/* Made anew, it does not keep a secret on the screen that has done its work. */}
      <ConnectWays
        key={ownSignIns}
        signIn={signIn}
        connecting={props.connecting}
        problem={props.problem}
        onConnect={props.onConnect}
      />
    </OptionsSection>
  );
}
