import type { FieldTrouble } from '../../components/options/rules/rules-props.ts';
import { parseUrlPattern } from '../../lib/settings/url-pattern.ts';
import { parseTemplate } from '../../lib/template/parse-template.ts';

/** What is wrong with the pattern of a rule; null for nothing. */
export function patternProblem(pattern: string): FieldTrouble | null {
  const parsed = parseUrlPattern(pattern);
  return typeof parsed === 'string' ? { key: parsed } : null;
}

/** What is wrong with a template; null for nothing. */
export function templateProblem(text: string): FieldTrouble | null {
  const parsed = parseTemplate(text);
  if (!parsed.ok) return parsed.problem;
  for (const part of parsed.template) {
    if (typeof part === 'string' || part.variable.kind !== 'selector') continue;
    const css = part.variable.name.replace(/\?[\w-]+$/, '');
    if (!isSelector(css)) return { key: 'rule.badSelector', values: [css] };
  }
  return null;
}

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}
