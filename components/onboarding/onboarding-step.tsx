import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useText } from '../hooks/use-text.tsx';
import { Icon } from '../ui/icon.tsx';

export interface OnboardingStepProps {
  number: number;
  title: string;
  state: 'done' | 'now' | 'later';
  children: ComponentChildren;
}

/** One of the things to do, with its number or a tick. What is for later shows its title only. */
export function OnboardingStep({ number, title, state, children }: OnboardingStepProps) {
  const t = useText();
  const id = `step-${number}`;
  return (
    <li class={`onboarding-step onboarding-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <span class="onboarding-number" aria-hidden="true">
        {state === 'done' ? <Icon node={Check} /> : number}
      </span>
      <section aria-labelledby={id}>
        <h2 id={id}>
          {title}
          {state === 'done' && <span class="onboarding-hidden"> ({t('onboarding.done')})</span>}
        </h2>
        {state !== 'later' && children}
      </section>
    </li>
  );
}
