import { useState } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { SignIn } from './connect-props.ts';

/** For teams with a public connection of their own: no broker, the secret stays in this browser. */
export function OwnClientForm({ signIn, redirectUri }: { signIn: SignIn; redirectUri: string }) {
  const t = useText();
  const [clientId, setClientId] = useState('');
  const [clientSecret, setClientSecret] = useState('');
  const busy = signIn.pending === 'direct';
  const complete = clientId.trim() !== '' && clientSecret.trim() !== '';
  const problem = signIn.problem?.way === 'direct' ? signIn.problem.problem : null;
  const submit = (event: Event) => {
    event.preventDefault();
    if (complete && !busy) signIn.onOwnClient(clientId.trim(), clientSecret.trim());
  };
  return (
    <details class="connect-own" open={problem !== null || undefined}>
      <summary>{t('connect.own')}</summary>
      <p class="connect-hint">{t('connect.ownText')}</p>
      <form class="connect-form" onSubmit={submit}>
        <CopyField label={t('connect.redirect')} value={redirectUri} hint={t('connect.redirectHint')} />
        <TextField
          label={t('connect.clientId')}
          hint={t('connect.clientIdHint')}
          value={clientId}
          error={null}
          onChange={setClientId}
        />
        <TextField
          label={t('connect.clientSecret')}
          hint={t('connect.clientSecretHint')}
          value={clientSecret}
          error={problem && t(problem.key, problem.values)}
          masked
          onChange={setClientSecret}
        />
        <Button type="submit" disabled={!complete} busy={busy}>
          {t(busy ? 'connect.waiting' : 'connect.ownSignIn')}
        </Button>
      </form>
    </details>
  );
}
