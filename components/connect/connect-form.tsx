import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import type { Problem } from '../popup/popup-props.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

export interface ConnectFormProps {
  /** Whether it is the first way offered. */
  primary: boolean;
  connecting: boolean;
  problem: Problem | null;
  onConnect: (token: string) => void;
}

/** Takes a token. It is forgotten as soon as it has worked. */
export function ConnectForm({ primary, connecting, problem, onConnect }: ConnectFormProps) {
  const t = useText();
  const [token, setToken] = useState('');
  const tried = useRef(false);
  useEffect(() => {
    if (connecting) tried.current = true;
    else if (tried.current) {
      tried.current = false;
      if (problem === null) setToken('');
    }
  }, [connecting, problem]);

  const submit = (event: Event) => {
    event.preventDefault();
    if (!connecting && token.trim() !== '') onConnect(token.trim());
  };
  return (
    <form class="connect-form" onSubmit={submit}>
      <TextField
        label={t('options.token')}
        hint={t('options.tokenHint')}
        value={token}
        error={problem && t(problem.key, problem.values)}
        masked
        onChange={setToken}
      />
      <Button primary={primary} type="submit" disabled={token.trim() === ''} busy={connecting}>
        {t(connecting ? 'options.connecting' : 'options.connect')}
      </Button>
    </form>
  );
}
