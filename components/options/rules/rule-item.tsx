import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type Translate, useText } from '../../hooks/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { joinFacts } from '../../ui/join-facts.ts';
import { RuleForm } from './rule-form.tsx';
import { RULE_MODE_TEXT } from './rule-mode-text.ts';
import type { RuleFormView, RuleView } from './rules-props.ts';

export interface RuleItemProps {
  rule: RuleView;
  isFirst: boolean;
  isLast: boolean;
  /** Its form, while it is open. */
  form: RuleFormView | null;
  onEnable: (enabled: boolean) => void;
  onEdit: () => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** A rule in the list: which pages it means, what it does, and its place among the others. */
export function RuleItem({ rule, isFirst, isLast, form, onEnable, onEdit, onMove, onRemove }: RuleItemProps) {
  const t = useText();
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const pressed = useRef<number | null>(null);
  // A row that is put elsewhere loses the focus.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const buttons = item.current?.querySelectorAll<HTMLElement>('.rule-order .icon-button');
    const [up, down] = buttons ?? [];
    const wanted = pressed.current < 0 ? up : down;
    pressed.current = null;
    wanted?.focus();
  }, [isFirst, isLast, rule]);
  const move = (by: number) => {
    if (by < 0 ? isFirst : isLast) return;
    pressed.current = by;
    onMove(by);
  };
  return (
    <li ref={item} class={form ? 'options-card rule-card' : 'options-card'} data-rule={rule.id}>
      {form ? (
        <RuleForm form={form} />
      ) : (
        <>
          <label class="rule-on">
            <input
              type="checkbox"
              checked={rule.enabled}
              aria-describedby={id}
              onChange={() => onEnable(!rule.enabled)}
            />
            <span>{t('rule.on')}</span>
          </label>
          <div class="options-card-text">
            <strong id={id}>
              <bdi dir="ltr">{rule.pattern}</bdi>
            </strong>
            <span class="options-text">{joinFacts(factsOf(rule, t), t)}</span>
          </div>
          <span class="rule-order">
            <IconButton node={ArrowUp} label={t('rule.up')} about={id} onPress={() => move(-1)} />
            <IconButton node={ArrowDown} label={t('rule.down')} about={id} onPress={() => move(1)} />
            <IconButton node={Trash2} label={t('rule.remove')} about={id} onPress={onRemove} />
          </span>
          <span class="rule-edit">
            <Button about={id} onPress={onEdit}>
              {t('rule.change')}
            </Button>
          </span>
        </>
      )}
    </li>
  );
}

function factsOf({ place, mode, fills }: RuleView, t: Translate): string[] {
  return [
    place === null ? t('rule.usual') : t('job.to', [place]),
    ...(mode === null ? [] : [t(RULE_MODE_TEXT[mode])]),
    ...(fills === 0 ? [] : [t('rule.fills', [], fills)]),
  ];
}
