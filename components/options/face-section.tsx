import { useEffect, useState } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DeclinedSites } from './declined-sites.tsx';
import type { FaceView, OptionsProps } from './options-props.ts';
import { OptionsSection } from './options-section.tsx';

type FaceSectionProps = Pick<OptionsProps, 'face' | 'isEmoji' | 'onFace' | 'declined' | 'onAskAgain'>;

/** What new pages show above their content, and where their pictures may not come from. */
export function FaceSection({ face, isEmoji, onFace, declined, onAskAgain }: FaceSectionProps) {
  const t = useText();
  const [typed, setTyped] = useState(face.emoji);
  useEffect(() => setTyped(face.emoji), [face.emoji]);
  const type = (text: string) => {
    setTyped(text);
    if (isEmoji(text.trim())) onFace({ ...face, emoji: text.trim() });
  };
  const icons = (['site', 'emoji', 'none'] as const satisfies FaceView['icon'][]).map((value) => {
    return { value, text: t(ICON_TEXT[value]), disabled: false };
  });
  return (
    <OptionsSection id="pages" title={t('options.pages')}>
      <label class="options-check">
        <input type="checkbox" checked={face.cover} onChange={() => onFace({ ...face, cover: !face.cover })} />
        <span>{t('options.cover')}</span>
      </label>
      <p class="options-text">{t('options.icon')}</p>
      <Choice
        label={t('options.icon')}
        options={icons}
        value={face.icon}
        onChange={(icon) => onFace({ ...face, icon })}
      />
      {face.icon === 'emoji' && (
        <TextField
          label={t('options.emoji')}
          hint={t('options.emojiHint')}
          value={typed}
          error={isEmoji(typed.trim()) ? null : t('options.emojiWrong')}
          onChange={type}
        />
      )}
      <DeclinedSites declined={declined} onAskAgain={onAskAgain} />
    </OptionsSection>
  );
}

const ICON_TEXT = {
  site: 'options.iconSite',
  emoji: 'options.iconEmoji',
  none: 'options.iconNone',
} as const satisfies Record<FaceView['icon'], string>;
