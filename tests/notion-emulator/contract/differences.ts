export interface Difference {
  readonly path: string;
  readonly left: unknown;
  readonly right: unknown;
}

/** Where two normalised answers differ, deepest places only. */
export function differences(left: unknown, right: unknown, path = ''): readonly Difference[] {
  if (isRecord(left) && isRecord(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return keys.flatMap((key) => differences(left[key], right[key], path === '' ? key : `${path}.${key}`));
  }
  return Object.is(left, right) ? [] : [{ path, left, right }];
}

/** Arrays count as records of their indices. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
