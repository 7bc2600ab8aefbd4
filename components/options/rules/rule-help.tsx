import { useText } from '../../hooks/use-text.tsx';

export interface RuleHelpProps {
  /** What is known of every page, and every filter, as they are written. */
  names: readonly string[];
  filters: readonly string[];
}

const LOOKUPS = ['{{meta:og:title}}', '{{schema:author.name}}', '{{selector:h2}}', '{{selector:a.next?href}}'];

/** What can stand in a template. */
export function RuleHelp({ names, filters }: RuleHelpProps) {
  const t = useText();
  return (
    <details class="rule-help">
      <summary>{t('rule.help')}</summary>
      <p>{t('rule.helpText')}</p>
      <h4>{t('rule.helpNames')}</h4>
      <Words words={names.map((name) => `{{${name}}}`)} />
      <h4>{t('rule.helpLookups')}</h4>
      <Words words={LOOKUPS} />
      <h4>{t('rule.helpFilters')}</h4>
      <Words words={filters} />
    </details>
  );
}

function Words({ words }: { words: readonly string[] }) {
  return (
    <p class="rule-words" dir="ltr">
      {words.map((word) => (
        <code key={word}>{word}</code>
      ))}
    </p>
  );
}
