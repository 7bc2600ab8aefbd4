import { useState } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';

/** The way back to how it was when it was installed. Asks before it does anything. */
export function ResetEverything({ onReset }: { onReset: () => void }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p class="options-text">{t('options.resetText')}</p>
      {asking ? (
        <fieldset class="options-question">
          <legend>{t('options.resetQuestion')}</legend>
          <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
          <Button onPress={onReset}>{t('options.resetConfirm')}</Button>
        </fieldset>
      ) : (
        <Button onPress={() => setAsking(true)}>{t('options.reset')}</Button>
      )}
    </>
  );
}
