import { useText } from '../hooks/use-text.tsx';
import { OptionsSection } from './options-section.tsx';

/** What happens to the user's data. */
export function AboutSection({ version }: { version: string }) {
  const t = useText();
  return (
    <OptionsSection id="about" title={t('options.about')}>
      <ul class="about-list">
        <li>{t('options.privacyPages')}</li>
        <li>{t('options.privacyNotion')}</li>
        <li>{t('options.privacyToken')}</li>
        <li>{t('options.privacyBroker')}</li>
      </ul>
      <p class="options-text">{t('options.version', [version])}</p>
    </OptionsSection>
  );
}
