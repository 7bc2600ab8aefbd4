import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { PictureQuestionView } from './popup-props.ts';
import './picture-question.css';

export interface PictureQuestionProps {
  question: PictureQuestionView;
  onAllow: (origins: readonly string[]) => void;
  onDecline: (origins: readonly string[]) => void;
}

/** Asks for what only the user can give: leave to fetch pictures that the page shows but may not read. */
export function PictureQuestion({ question, onAllow, onDecline }: PictureQuestionProps) {
  const t = useText();
  const { origins, host, count } = question;
  const answers = (
    <>
      <p class="popup-meta">{t('pictures.why')}</p>
      <span class="picture-answers">
        <Button primary onPress={() => onAllow(origins)}>
          {t('pictures.allow')}
        </Button>
        <Button onPress={() => onDecline(origins)}>{t('pictures.notNow')}</Button>
      </span>
    </>
  );
  return (
    <Notice tone="warn" action={answers}>
      <strong>{t(origins.length > 1 ? 'pictures.askMore' : 'pictures.ask', [host], count)}</strong>
    </Notice>
  );
}
