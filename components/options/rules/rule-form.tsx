import { Table2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../../hooks/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { RuleHelp } from './rule-help.tsx';
import { RULE_MODE_TEXT } from './rule-mode-text.ts';
import { RuleSelect } from './rule-select.tsx';
import { RuleValues } from './rule-values.tsx';
import type { RuleFormView } from './rules-props.ts';
import { TemplateInput } from './template-input.tsx';

const MODES = ['article', 'selection', 'page', 'bookmark'] as const;
/** Stands in the list for no place of the rule's own. */
const USUAL = 'usual';

/** A rule while it is written: which pages, where to, how much, and what fills the columns. */
export function RuleForm({ form }: { form: RuleFormView }) {
  const t = useText();
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    if (!form.onSave())
      requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form class="rule-form" ref={root} onSubmit={save}>
      <TextField
        label={t('rule.pattern')}
        hint={t('rule.patternHint')}
        value={form.pattern}
        isAddress
        error={form.patternProblem && t(form.patternProblem.key, form.patternProblem.values)}
        onChange={form.onPattern}
      />
      <RulePlace form={form} />
      <RuleSelect
        label={t('rule.mode')}
        value={form.mode}
        none={t('rule.usual')}
        options={MODES.map((mode) => ({ id: mode, name: t(RULE_MODE_TEXT[mode]) }))}
        onChange={(id) => form.onMode(MODES.find((mode) => mode === id) ?? null)}
      />
      {form.templates.length > 0 && (
        <RuleSelect
          label={t('rule.template')}
          value={form.template}
          none={t('rule.noTemplate')}
          options={form.templates}
          onChange={form.onTemplate}
        />
      )}
      <TemplateInput label={t('rule.tags')} hint={t('rule.tagsHint')} field={form.tags} onChange={form.onTags} />
      <RuleValues form={form} />
      <RuleHelp names={form.names} filters={form.filters} />
      <RuleTrial form={form} />
      <div class="rule-buttons">
        <Button type="submit" primary>
          {t('rule.save')}
        </Button>
        <Button onPress={form.onCancel}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}

/** Where the pages go. */
function RulePlace({ form }: { form: RuleFormView }) {
  const t = useText();
  const { items, loading, onSearch } = form.destinations;
  const places = form.place && !items.some(({ id }) => id === form.place?.id) ? [form.place, ...items] : items;
  return (
    <div class="rule-line-field">
      <span aria-hidden="true">{t('rule.place')}</span>
      <Combobox
        label={t('rule.place')}
        placeholder={t('destination.choose')}
        options={[
          { id: USUAL, title: t('rule.usual'), detail: t('rule.usualText'), emoji: null },
          ...places.map(({ id, title, path, icon }) => ({
            id,
            title: title || t('destination.untitled'),
            detail: path.join(' / '),
            emoji: icon?.emoji ?? null,
          })),
        ]}
        value={form.place?.id ?? USUAL}
        node={Table2}
        emptyText={(query) => t(loading ? 'destination.loading' : 'destination.noMatch', [query])}
        onType={onSearch}
        onChange={(id) => form.onPlace(id === USUAL ? null : id)}
      />
    </div>
  );
}

/** Trying the rule, and how that went. */
function RuleTrial({ form: { trial, trying, onTry } }: { form: RuleFormView }) {
  const t = useText();
  return (
    <div class="rule-trial">
      <Button busy={trying} onPress={onTry}>
        {t('rule.try')}
      </Button>
      <div role="status">
        {trial && 'problem' in trial && <Notice tone="warn">{t(trial.problem.key, trial.problem.values)}</Notice>}
        {trial && 'title' in trial && (
          <Notice tone={trial.meant ? 'ok' : 'warn'}>
            {t(trial.meant ? 'rule.tried' : 'rule.notMeant', [trial.title])}
          </Notice>
        )}
      </div>
    </div>
  );
}
