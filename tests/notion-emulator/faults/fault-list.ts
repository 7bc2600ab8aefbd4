import type { Fault } from './fault.ts';

/** The faults in force. Each counts the calls it matches. */
export class FaultList {
  #entries: { readonly fault: Fault; seen: number }[] = [];

  /** Puts a fault in force. Answers how to take it back. */
  add(fault: Fault): () => void {
    const entry = { fault, seen: 0 };
    this.#entries.push(entry);
    return () => {
      this.#entries = this.#entries.filter((each) => each !== entry);
    };
  }

  list(): readonly { readonly fault: Fault; readonly seen: number }[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }

  /** The first fault that strikes this call; every fault it matches counts it. */
  strike(method: string, path: string): Fault | undefined {
    let striking: Fault | undefined;
    for (const entry of this.#entries) {
      if (!matches(entry.fault, method, path)) continue;
      entry.seen += 1;
      if (strikes(entry.fault, entry.seen)) striking ??= entry.fault;
    }
    return striking;
  }
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  return fault.path === undefined || pattern(fault.path).test(path);
}

function pattern(path: string): RegExp {
  const open = path.endsWith('*');
  const literal = (open ? path.slice(0, -1) : path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll(':', '[^/]+')}${open ? '' : '$'}`);
}

function strikes(fault: Fault, seen: number): boolean {
  const first = fault.nth ?? 1;
  const times = fault.times ?? (fault.nth === undefined ? Number.POSITIVE_INFINITY : 1);
  return seen >= first && seen < first + times;
}
