import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../hooks/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OptionsSection } from '../options-section.tsx';
import { RuleForm } from './rule-form.tsx';
import { RuleItem } from './rule-item.tsx';
import type { RulesView } from './rules-props.ts';
import './rules.css';

/** What is done differently on some pages, in the order in which it is tried. */
export function RulesSection({ rules }: { rules: RulesView }) {
  const t = useText();
  const [said, setSaid] = useState('');
  const section = useRef<HTMLDivElement>(null);
  const { items, editing, removed } = rules;
  useFocusAfter(section, editing?.id);
  const move = (id: string, by: number) => {
    const from = items.findIndex((item) => item.id === id);
    setSaid(t('rule.moved', [items[from]?.pattern ?? '', from + by + 1, items.length]));
    rules.onMove(id, by);
  };
  return (
    <OptionsSection id="rules" title={t('rule.heading')}>
      <div class="rules" ref={section}>
        <p class="options-text">{t('rule.text')}</p>
        {items.length === 0 && !editing && <p class="options-text">{t('rule.none')}</p>}
        {items.length > 0 && (
          <ol class="options-list">
            {items.map((item, place) => (
              <RuleItem
                key={item.id}
                rule={item}
                isFirst={place === 0}
                isLast={place === items.length - 1}
                onEnable={(enabled) => rules.onEnable(item.id, enabled)}
                onEdit={() => rules.onEdit(item.id)}
                onMove={(by) => move(item.id, by)}
                onRemove={() => rules.onRemove(item.id)}
                form={editing?.id === item.id ? editing : null}
              />
            ))}
          </ol>
        )}
        <div role="status" class="rules-said">
          {said !== '' && <p class="options-text">{said}</p>}
          {removed !== null && (
            <Notice tone="quiet" action={<Button onPress={rules.onRestore}>{t('action.undo')}</Button>}>
              {t('rule.removed', [removed])}
            </Notice>
          )}
        </div>
        {editing?.id === null ? (
          <div class="options-card rule-card">
            <RuleForm form={editing} />
          </div>
        ) : (
          <div class="rules-add">
            <Button onPress={rules.onAdd}>{t('rule.add')}</Button>
          </div>
        )}
      </div>
    </OptionsSection>
  );
}

/** When a form closes, the focus goes back to the button that opened it. */
function useFocusAfter(section: { current: HTMLElement | null }, open: string | null | undefined): void {
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    if (open !== undefined || closed === undefined) return;
    const opener = closed === null ? '.rules-add .button' : `[data-rule="${CSS.escape(closed)}"] .rule-edit .button`;
    section.current?.querySelector<HTMLElement>(opener)?.focus();
  }, [section, open]);
}
