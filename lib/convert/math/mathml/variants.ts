/** What writes each `mathvariant` in TeX, from the outside in. */
const COMMANDS = new Map<string, readonly string[]>([
  ['normal', ['mathrm']],
  ['bold', ['mathbf']],
  ['italic', ['mathit']],
  ['bold-italic', ['boldsymbol']],
  ['double-struck', ['mathbb']],
  ['script', ['mathcal']],
  ['bold-script', ['boldsymbol', 'mathcal']],
  ['fraktur', ['mathfrak']],
  ['bold-fraktur', ['boldsymbol', 'mathfrak']],
  ['sans-serif', ['mathsf']],
  ['bold-sans-serif', ['boldsymbol', 'mathsf']],
  ['sans-serif-italic', ['mathsf']],
  ['sans-serif-bold-italic', ['boldsymbol', 'mathsf']],
  ['monospace', ['mathtt']],
]);

/** TeX in a `mathvariant`; only Latin letters and digits have all of them, other signs only bold. */
export function inVariant(tex: string, variant: string | null): string {
  const commands = COMMANDS.get(variant ?? '') ?? [];
  if (/^[a-z\d]+$/i.test(tex)) return commands.reduceRight((inner, command) => `\\${command}{${inner}}`, tex);
  return variant?.includes('bold') ? `\\boldsymbol{${tex}}` : tex;
}
