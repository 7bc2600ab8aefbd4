import { FILTERS, isFilterName } from './filters/filter-table.ts';
import type { Scanner } from './scanner.ts';
import type { FilterCall } from './template.ts';
import { refuse } from './template-problem.ts';

/** Reads a filter with its arguments, after its `|`. @throws TemplateSyntaxError */
export function readFilter(scanner: Scanner): FilterCall {
  scanner.skipSpace();
  const from = scanner.at;
  const name = scanner.until(':', '|', '}}').trim().toLowerCase();
  if (name === '') return refuse('template.noName', from);
  if (!isFilterName(name)) return refuse('template.unknownFilter', from, name);
  const given = scanner.takes(':') ? readArguments(scanner) : [];
  const { least, most, numbers = false } = FILTERS[name];
  if (given.length < least || given.length > most) return refuse('template.arguments', from, name, least, most);
  const wrong = numbers ? given.find(({ text }) => !/^-?\d{1,6}$/.test(text)) : undefined;
  if (wrong) return refuse('template.wholeNumber', wrong.at, wrong.text);
  return { name, arguments: given.map(({ text }) => text) };
}

/** Texts between commas, in quotation marks or without: `"a, b", 3`. */
function readArguments(scanner: Scanner): { text: string; at: number }[] {
  const given: { text: string; at: number }[] = [];
  do {
    scanner.skipSpace();
    const at = scanner.at;
    if (scanner.sees('"') || scanner.sees("'")) {
      given.push({ text: scanner.quoted(), at });
      scanner.skipSpace();
      const next = scanner.at;
      const rest = scanner.until(',', '|', '}}');
      if (rest !== '') return refuse('template.unexpected', next, rest.trim());
    } else given.push({ text: scanner.until(',', '|', '}}').trim(), at });
  } while (scanner.takes(','));
  return given;
}
