import type { Write } from '../job/write.ts';
import type { Rule } from '../settings/rule.ts';

/** How a new page is made: from the rule's template, where it goes to the data source whose template that is. */
export function writeByRule(rule: Rule | null | undefined, destinationId: string | undefined): Write {
  const template = rule?.destination && rule.destination.id === destinationId ? rule.notionTemplate : null;
  return template ? { kind: 'create', templateId: template.id } : { kind: 'create' };
}
