import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { SignIn } from './connect-props.ts';

/** The short way: Notion asks what Tearsheet may see, and that is all. */
export function SignInButton({ signIn }: { signIn: SignIn }) {
  const t = useText();
  const busy = signIn.pending === 'broker';
  return (
    <div class="connect-form">
      <Button primary busy={busy} onPress={signIn.onSignIn}>
        {t(busy ? 'connect.waiting' : 'connect.signIn')}
      </Button>
      <p class="connect-hint">{t('connect.signInText')}</p>
      <div role="status">
        {signIn.problem?.way === 'broker' && (
          <Notice tone="warn">{t(signIn.problem.problem.key, signIn.problem.problem.values)}</Notice>
        )}
      </div>
    </div>
  );
}
