import { readFilter } from './read-filter.ts';
import { readVariable } from './read-variable.ts';
import { Scanner } from './scanner.ts';
import type { FilterCall, Place, Template } from './template.ts';
import { MAX_FILTERS, MAX_PLACES, MAX_TEMPLATE_LENGTH } from './template-limits.ts';
import { refuse, type TemplateProblem, TemplateSyntaxError } from './template-problem.ts';

/** A template that was read, or what is wrong with its text. */
export type ParsedTemplate = { ok: true; template: Template } | { ok: false; problem: TemplateProblem };

/** Reads the text of a template. Never throws; takes time in proportion to the length of the text. */
export function parseTemplate(text: string): ParsedTemplate {
  try {
    return { ok: true, template: readParts(text) };
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return { ok: false, problem: error.problem };
    throw error;
  }
}

function readParts(text: string): Template {
  if (text.length > MAX_TEMPLATE_LENGTH) refuse('template.tooLong', MAX_TEMPLATE_LENGTH, MAX_TEMPLATE_LENGTH);
  const scanner = new Scanner(text);
  const parts: (string | Place)[] = [];
  let places = 0;
  while (!scanner.ended) {
    const plain = scanner.until('{{');
    if (plain !== '') parts.push(plain);
    if (scanner.ended) break;
    places += 1;
    if (places > MAX_PLACES) refuse('template.tooManyPlaces', scanner.at, MAX_PLACES);
    parts.push(readPlace(scanner));
  }
  return parts;
}

function readPlace(scanner: Scanner): Place {
  const from = scanner.at;
  scanner.takes('{{');
  const variable = readVariable(scanner);
  const filters: FilterCall[] = [];
  while (scanner.takes('|')) {
    if (filters.length === MAX_FILTERS) refuse('template.tooManyFilters', scanner.at, MAX_FILTERS);
    filters.push(readFilter(scanner));
  }
  return scanner.takes('}}') ? { variable, filters } : refuse('template.unclosed', from);
}
