import { binaryText } from './binary-text.ts';
import { inflate } from './inflate.ts';
import { type PdfValue, parsePdfValue } from './pdf-value.ts';

/** Most that object streams may unpack to, bytes. */
const MAX_UNPACKED = 64 * 1024 * 1024;

/**
 * The objects of a PDF by their numbers. Found by looking through the file rather than by its tables: those of real files
 * are often wrong, and a later object of the same number is the one that counts.
 */
export class PdfObjects {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #source: string;
  /** Where the value of each object begins. */
  readonly #places = new Map<number, number>();
  #packed: Map<number, PdfValue> | null = null;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
    this.#source = binaryText(bytes);
    for (const found of this.#source.matchAll(/(?<!\d)(\d{1,10})\s+\d{1,5}\s+obj\b/g)) {
      this.#places.set(Number(found[1]), found.index + found[0].length);
    }
  }

  /** Dictionaries that tell where to begin, the last one first: trailers, and cross-reference streams in their stead. */
  *trailers(): Generator<Map<string, PdfValue>> {
    const trailers = [...this.#source.matchAll(/\btrailer\b/g)].map(({ index }) => index + 'trailer'.length);
    const places = [...trailers, ...this.#streamsOfType('XRef')].sort((a, b) => b - a);
    for (const place of places) {
      const value = parsePdfValue(this.#source, place);
      if (value.kind === 'dict') yield value.entries;
    }
  }

  /** What a value stands for: itself, or the object it refers to. */
  async resolve(value: PdfValue | undefined): Promise<PdfValue | undefined> {
    if (value?.kind !== 'ref') return value;
    const place = this.#places.get(value.number);
    if (place !== undefined) return parsePdfValue(this.#source, place);
    this.#packed ??= await this.#unpack();
    return this.#packed.get(value.number);
  }

  async dict(value: PdfValue | undefined): Promise<Map<string, PdfValue>> {
    const resolved = await this.resolve(value);
    return resolved?.kind === 'dict' ? resolved.entries : new Map();
  }

  #streamsOfType(type: string): number[] {
    return [...this.#places.values()].filter((place) => {
      const head = this.#source.slice(place, place + 400);
      return head.includes(`/${type}`) && new RegExp(`^\\s*<<[^]*?/Type\\s*/${type}\\b`).test(head);
    });
  }

  /** Objects that are packed together in streams. Source: ISO 32000-1 §7.5.7 */
  async #unpack(): Promise<Map<number, PdfValue>> {
    const objects = new Map<number, PdfValue>();
    let room = MAX_UNPACKED;
    for (const place of this.#streamsOfType('ObjStm')) {
      const dict = parsePdfValue(this.#source, place);
      const content = dict.kind === 'dict' ? await this.#content(place, room) : null;
      if (dict.kind !== 'dict' || content === null) continue;
      room -= content.length;
      const [count, first] = ['N', 'First'].map((key) => numberOf(dict.entries.get(key)));
      const numbers = content.slice(0, first).trim().split(/\s+/).map(Number);
      for (let index = 0; index < (count ?? 0); index += 1) {
        const [number, offset] = numbers.slice(index * 2, index * 2 + 2);
        if (number !== undefined && offset !== undefined) {
          objects.set(number, parsePdfValue(content, (first ?? 0) + offset));
        }
      }
    }
    return objects;
  }

  async #content(place: number, maxBytes: number): Promise<string | null> {
    const from = this.#source.slice(place, place + 2_000).match(/\bstream\r?\n/);
    if (!from) return null;
    const start = place + (from.index ?? 0) + from[0].length;
    const end = this.#source.indexOf('endstream', start);
    const unpacked = end < 0 ? null : await inflate(this.#bytes.slice(start, end), maxBytes);
    return unpacked && binaryText(unpacked);
  }
}

function numberOf(value: PdfValue | undefined): number {
  return value?.kind === 'number' ? value.value : 0;
}
