import { useText } from '../hooks/use-text.tsx';
import { ConnectForm } from './connect-form.tsx';
import type { ConnectProps } from './connect-props.ts';
import { OwnClientForm } from './own-client-form.tsx';
import { SignInButton } from './sign-in-button.tsx';
import { TokenHelp } from './token-help.tsx';
import './connect-ways.css';

/** Every way to connect a workspace, the shortest first. */
export function ConnectWays({ signIn, connecting, problem, onConnect }: ConnectProps) {
  const t = useText();
  return (
    <div class="connect-ways">
      {signIn.offered && (
        <>
          <SignInButton signIn={signIn} />
          <p class="connect-or">{t('connect.or')}</p>
        </>
      )}
      <ConnectForm primary={!signIn.offered} connecting={connecting} problem={problem} onConnect={onConnect} />
      <TokenHelp />
      {signIn.redirectUri !== null && <OwnClientForm signIn={signIn} redirectUri={signIn.redirectUri} />}
    </div>
  );
}
