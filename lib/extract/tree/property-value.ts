import type { Properties } from 'hast';
import type { Property } from './property-of.ts';

/** The value of a property, as hast has it; what is not of the kind its name asks for stays a text. */
export function propertyValue({ name, kind }: Property, written: string): Properties[string] {
  switch (kind) {
    case 'text':
      return written;
    case 'list':
      return written.trim() ? written.trim().split(/[ \t\n\r\f]+/) : [];
    case 'number':
      return written !== '' && Number.isFinite(Number(written)) ? Number(written) : written;
    case 'flag':
      return written === '' || written.toLowerCase() === name.toLowerCase() ? true : written;
  }
}
