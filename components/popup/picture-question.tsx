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

const PICTURES = { one: 'pictures.ask', more: 'pictures.askMore', why: 'pictures.why' } as const;
const FILES = { one: 'pictures.askFile', more: 'pictures.askFileMore', why: 'pictures.whyFile' } as const;

/** Asks for what only the user can give: leave to fetch pictures that the page shows but may not read, or a file. */
export function PictureQuestion({ question, onAllow, onDecline }: PictureQuestionProps) {
  const t = useText();
  const { origins, host, count, isFiles } = question;
  const ask = isFiles ? FILES : PICTURES;
  const answers = (
    <>
      <p class="popup-meta">{t(ask.why)}</p>
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
      <strong>{t(origins.length > 1 ? ask.more : ask.one, [host], count)}</strong>
    </Notice>
  );
}
