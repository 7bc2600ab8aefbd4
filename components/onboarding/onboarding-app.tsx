import { ConnectWays } from '../connect/connect-ways.tsx';
import { useText } from '../hooks/use-text.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { ChoosePlace } from './choose-place.tsx';
import type { OnboardingProps } from './onboarding-props.ts';
import { OnboardingStep } from './onboarding-step.tsx';
import { TryIt } from './try-it.tsx';
import '../styles/tokens.css';
import '../styles/base.css';
import './onboarding-app.css';

export type { OnboardingProps } from './onboarding-props.ts';

/** The first minute: connect, choose where pages go, save one. */
export function OnboardingApp(props: OnboardingProps) {
  const t = useText();
  const { accounts, destination } = props;
  const connected = accounts !== null && accounts.length > 0;
  const chosen = connected && destination !== null;
  return (
    <main class="onboarding">
      <h1>{t('onboarding.heading')}</h1>
      <p class="onboarding-lead">{t('onboarding.lead')}</p>
      <ol>
        <OnboardingStep number={1} title={t('onboarding.connect')} state={connected ? 'done' : 'now'}>
          {connected ? <Accounts accounts={accounts} /> : accounts && <ConnectWays {...props} />}
        </OnboardingStep>
        <OnboardingStep number={2} title={t('onboarding.place')} state={chosen ? 'done' : connected ? 'now' : 'later'}>
          <ChoosePlace {...props} />
        </OnboardingStep>
        <OnboardingStep number={3} title={t('onboarding.try')} state={props.saved ? 'done' : chosen ? 'now' : 'later'}>
          <TryIt saved={props.saved} onOpenPage={props.onOpenPage} />
        </OnboardingStep>
      </ol>
      <footer class="onboarding-footer">
        <p>{t('onboarding.privacy')}</p>
        <Button onPress={props.onOpenOptions}>{t('action.openSettings')}</Button>
      </footer>
    </main>
  );
}

function Accounts({ accounts }: { accounts: NonNullable<OnboardingProps['accounts']> }) {
  const t = useText();
  return (
    <ul class="onboarding-accounts">
      {accounts.map(({ id, workspace, icon }) => (
        <li key={id}>
          <Avatar name={workspace} icon={icon} />
          <span>{t('onboarding.connected', [workspace])}</span>
        </li>
      ))}
    </ul>
  );
}
