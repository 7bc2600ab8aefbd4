import { useSaveShortcut } from '../hooks/use-save-shortcut.ts';
import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';

export interface StepFooterProps {
  /** What the step does. */
  text: string;
  disabled?: boolean;
  busy: boolean;
  onPress: () => void;
  onBack: () => void;
}

/** The one thing to do on a screen of its own, and the way back to the form. */
export function StepFooter({ text, disabled = false, busy, onPress, onBack }: StepFooterProps) {
  const t = useText();
  useSaveShortcut(!disabled && !busy, onPress);
  return (
    <footer class="popup-footer">
      <Button primary disabled={disabled} busy={busy} onPress={onPress}>
        {text}
      </Button>
      <Button onPress={onBack}>{t('popup.back')}</Button>
    </footer>
  );
}
