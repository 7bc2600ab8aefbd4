import { X } from 'lucide';
import { useText } from '../../hooks/use-text.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { RuleFormView } from './rules-props.ts';
import { TemplateInput } from './template-input.tsx';

/** What a rule fills into the columns. */
export function RuleValues({ form }: { form: RuleFormView }) {
  const t = useText();
  return (
    <>
      {form.values.map((field) => (
        <TemplateInput
          key={field.columnId}
          label={field.columnName}
          field={field}
          onChange={(text) => form.onValue(field.columnId, text)}
        >
          <IconButton
            node={X}
            label={t('rule.removeValue', [field.columnName])}
            onPress={() => form.onRemoveValue(field.columnId)}
          />
        </TemplateInput>
      ))}
      {form.addable.length > 0 && (
        <select
          class="rule-add-value"
          aria-label={t('rule.addValue')}
          value=""
          onChange={(event) => {
            form.onAddValue(event.currentTarget.value);
            event.currentTarget.value = '';
          }}
        >
          <option value="">{t('rule.addValue')}</option>
          {form.addable.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
