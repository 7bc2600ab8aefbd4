import { type Thing, textsOf } from '../metadata/json-ld.ts';

/** Most steps of a path that are followed. */
const MAX_STEPS = 10;

/**
 * Follows a path such as `author.name`, `image[0].url` or `@Recipe:recipeIngredient` into what a page describes.
 * @param things in the order in which they are asked; the first that has something there answers
 */
export function readSchemaPath(path: string, things: readonly Thing[]): string[] {
  const [, type = '', rest = path] = /^@([\w-]+):(.*)$/s.exec(path) ?? [];
  const steps = rest.split(/[.[\]]/).flatMap((step) => step.trim() || []);
  for (const thing of things) {
    if (type !== '' && !textsOf(thing['@type']).some((name) => isNamed(name, type))) continue;
    const found = textsOf(follow(thing, steps.slice(0, MAX_STEPS)));
    if (found.length > 0) return found;
  }
  return [];
}

function follow(value: unknown, steps: readonly string[]): unknown {
  const [step, ...others] = steps;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    if (/^\d{1,4}$/.test(step)) return follow(value[Number(step)], others);
    return value.map((item) => follow(item, step === '*' ? others : steps));
  }
  if (step === '0' || step === '*') return follow(value, others);
  if (typeof value !== 'object' || value === null) return undefined;
  return follow(Object.getOwnPropertyDescriptor(value, step)?.value, others);
}

function isNamed(name: string, type: string): boolean {
  return name.replace(/^.*[/#:]/, '').toLowerCase() === type.toLowerCase();
}
