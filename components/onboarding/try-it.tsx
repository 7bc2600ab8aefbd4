import { useText } from '../hooks/use-text.tsx';
import { Notice } from '../ui/notice.tsx';
import { OpenLink } from '../ui/open-link.tsx';
import type { OnboardingProps } from './onboarding-props.ts';

/** A freely licensed article that stays where it is; opened only when the user presses. */
const ARTICLE = 'https://en.wikipedia.org/wiki/Commonplace_book';

/** How to save a first page, and that it worked. */
export function TryIt({ saved, onOpenPage }: Pick<OnboardingProps, 'saved' | 'onOpenPage'>) {
  const t = useText();
  return (
    <>
      <ol class="onboarding-how">
        <li>
          {t('onboarding.tryOpen')}{' '}
          <OpenLink url={ARTICLE} onOpen={onOpenPage}>
            {t('onboarding.tryLink')}
          </OpenLink>
        </li>
        <li>{t('onboarding.tryPress')}</li>
        <li>{t('onboarding.trySave')}</li>
      </ol>
      <div role="status">
        {saved && (
          <Notice
            tone="ok"
            action={
              saved.pageUrl !== null && (
                <OpenLink url={saved.pageUrl} class="button" onOpen={onOpenPage}>
                  {t('action.openNotion')}
                </OpenLink>
              )
            }
          >
            {t('onboarding.saved', [saved.title])}
          </Notice>
        )}
      </div>
    </>
  );
}
