import { useText } from '../hooks/use-text.tsx';
import './rule-line.css';

export interface RuleLineProps {
  /** Of the rule. */
  pattern: string;
  onEdit: () => void;
}

/** Which of the user's rules has a say, and the way to change it. */
export function RuleLine({ pattern, onEdit }: RuleLineProps) {
  const t = useText();
  return (
    <p class="rule-line">
      <span dir="auto">{t('rule.applied', [pattern])}</span>
      <button type="button" class="text-button" onClick={onEdit}>
        {t('rule.edit')}
      </button>
    </p>
  );
}
