import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import type { AboutProps } from './options-props.ts';
import { OptionsSection } from './options-section.tsx';

/** What happens to the user's data. */
export function AboutSection({ version, diagnosticsCopied, onCopyDiagnostics }: AboutProps) {
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
      <p class="options-text">{t('options.diagnosticsText')}</p>
      <div class="about-diagnostics">
        <Button onPress={onCopyDiagnostics}>{t('options.copyDiagnostics')}</Button>
        <span role="status" class="options-text">
          {diagnosticsCopied && t('options.diagnosticsCopied')}
        </span>
      </div>
    </OptionsSection>
  );
}
