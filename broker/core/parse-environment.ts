import * as v from 'valibot';
import { ConfigurationError } from './configuration-error.ts';

/** Said of a setting that is not there; schemas of settings use it for empty ones too. */
export const MISSING = 'is missing';

type Entries = Record<string, v.GenericSchema>;

/**
 * Reads settings.
 * @throws ConfigurationError with a sentence for each setting that is missing or wrong
 */
export function parseEnvironment<const T extends Entries>(
  entries: T,
  environment: unknown,
): v.InferOutput<v.ObjectSchema<T, string>> {
  const parsed = v.safeParse(v.object(entries, MISSING), environment, { abortPipeEarly: true });
  if (parsed.success) return parsed.output;
  throw new ConfigurationError(
    parsed.issues.map(({ path, message }) => `${path?.[0]?.key ?? 'The environment'} ${message}.`),
  );
}
