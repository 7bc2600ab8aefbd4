import { isoDate } from '../metadata/iso-date.ts';
import { writtenDate } from '../metadata/written-date.ts';

/** Reads one thing below an element or document; null where it is not there. */
export type Reading = (scope: ParentNode) => string | null;

/** The text of the first element that has one, white space collapsed. */
export function text(...selectors: string[]): Reading {
  return first(selectors, (element) => element.textContent);
}

/** An attribute of the first element that has it. */
export function attribute(name: string, ...selectors: string[]): Reading {
  return first(selectors, (element) => element.getAttribute(name));
}

/** The first of several readings that finds something. */
export function either(...readings: Reading[]): Reading {
  return (scope) => {
    for (const reading of readings) {
      const found = reading(scope);
      if (found) return found;
    }
    return null;
  };
}

/** A date in ISO 8601, from what machines or people write. */
export function date(reading: Reading): Reading {
  return (scope) => {
    const found = reading(scope);
    return isoDate(found) ?? writtenDate(found);
  };
}

/** Says the same of every page. */
export function always(value: string): Reading {
  return () => value;
}

function first(selectors: readonly string[], value: (element: Element) => string | null): Reading {
  return (scope) => {
    for (const selector of selectors) {
      for (const element of scope.querySelectorAll(selector)) {
        const found = value(element)?.replace(/\s+/g, ' ').trim();
        if (found) return found;
      }
    }
    return null;
  };
}
