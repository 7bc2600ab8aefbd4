import { useLocale, useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import type { ConnectionCardProps } from './connection-card.tsx';

type ConnectionHealthProps = Omit<ConnectionCardProps, 'onDisconnect'> & {
  /** Id of the element that names the connection. */
  about: string;
};

const CAPABILITY_TEXT = {
  read: 'options.mayRead',
  insert: 'options.mayInsert',
  update: 'options.mayUpdate',
  comment: 'options.mayComment',
} as const;

/** What keeps a connection from working, and what can be done about it. Nothing while all is well. */
export function ConnectionHealth(props: ConnectionHealthProps) {
  const t = useText();
  const locale = useLocale();
  const { id, problem, missing, kind } = props.connection;
  if (problem === null && missing.length === 0) return null;
  const names = missing.map((capability) => t(CAPABILITY_TEXT[capability]));
  const sentence = problem
    ? t(problem.key, problem.values)
    : t('options.mayNot', [new Intl.ListFormat(locale).format(names)]);
  const ended = kind === 'signIn' && problem !== null && ENDED.includes(problem.key);
  return (
    <>
      <p class="connection-problem">{sentence}</p>
      <div class="connection-actions">
        {ended && (
          <Button about={props.about} busy={props.signingIn} onPress={() => props.onSignInAgain(id)}>
            {t('options.signInAgain')}
          </Button>
        )}
        {problem?.key === 'error.accessWithdrawn' && (
          <Button about={props.about} onPress={props.onAllowNotion}>
            {t('action.allow')}
          </Button>
        )}
        <Button about={props.about} onPress={() => props.onCheck(id)}>
          {t('action.check')}
        </Button>
      </div>
    </>
  );
}

/** What a new sign-in mends. */
const ENDED: readonly string[] = ['error.reconnect', 'error.tokenInvalid', 'error.tokenRestricted'];
