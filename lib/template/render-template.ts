import { boundText, boundValue } from './filters/bound-value.ts';
import { FILTERS, type FilterSurroundings } from './filters/filter-table.ts';
import { shownValue } from './filters/shown-value.ts';
import type { Place, Template } from './template.ts';
import type { Value, Variable } from './variable.ts';

/** Where the values come from. */
export interface Surroundings extends FilterSurroundings {
  /** Empty text for what is not there. */
  valueOf: (variable: Variable) => Value;
}

/** Fills a template in. A list shows with commas between its texts. Never throws. */
export function renderTemplate(template: Template, surroundings: Surroundings): string {
  let rendered = '';
  for (const part of template) {
    rendered += typeof part === 'string' ? part : shownValue(fill(part, surroundings));
  }
  return boundText(rendered).trim();
}

function fill({ variable, filters }: Place, surroundings: Surroundings): Value {
  let value = boundValue(surroundings.valueOf(variable));
  for (const filter of filters) {
    value = boundValue(FILTERS[filter.name].apply(value, filter.arguments, surroundings));
  }
  return value;
}
