/** A row of the scorer's report, as far as texts are compared. */
export interface ScoredPage {
  id: string;
  set: string;
  /** Word-level F1 of the text; absent where the reference is snippets. */
  f1?: number;
  snippets?: { kept: number; of: number; junk: number; ofJunk: number };
}

/** Below this a page is a failure; above the other a rival has got it right. */
const FAILED = 0.8;
const RIGHT = 0.9;

/**
 * Sets our texts beside those of others: per set the means, the better of the others, and the best of the others chosen
 * per page by an oracle; then the pages that failed.
 * @param doubtful ids whose reference is wrong; they are left out
 */
export function compareText(
  ours: readonly ScoredPage[],
  theirs: ReadonlyMap<string, readonly ScoredPage[]>,
  doubtful: ReadonlySet<string>,
): string {
  const rivals = [...theirs].map(([name, pages]) => ({ name, f1: scores(pages), pages }));
  const judged = ours.filter((page) => page.f1 !== undefined && !doubtful.has(page.id));
  const best = (id: string) => Math.max(...rivals.map((rival) => rival.f1.get(id) ?? 0));
  const lines = [['text F1', 'pages', 'ours', ...rivals.map(({ name }) => name), 'better', 'oracle', 'half way']];
  for (const set of new Set(judged.map((page) => page.set))) {
    const pages = judged.filter((page) => page.set === set);
    const means = rivals.map(({ f1 }) => mean(pages.map(({ id }) => f1.get(id) ?? 0)));
    const [better, oracle] = [Math.max(...means), mean(pages.map(({ id }) => best(id)))];
    const figures = [mean(pages.map((page) => page.f1 ?? 0)), ...means, better, oracle, (better + oracle) / 2];
    lines.push([set, String(pages.length), ...figures.map((figure) => figure.toFixed(3))]);
  }
  const failed = judged.filter((page) => (page.f1 ?? 0) < FAILED);
  const counts = rivals.map(
    ({ name, f1 }) => `${name} ${judged.filter(({ id }) => (f1.get(id) ?? 0) < FAILED).length}`,
  );
  const lost = failed.filter(({ id }) => best(id) > RIGHT);
  return [
    ...lines.map((cells) => cells.map((cell, index) => (index ? cell.padStart(12) : cell.padEnd(12))).join('')),
    ...[{ name: 'ours', pages: ours }, ...rivals].map(({ name, pages }) => snippetLine(name, pages)),
    `below ${FAILED}: ours ${failed.length}, ${counts.join(', ')}`,
    `above ${RIGHT} in another and below ${FAILED} here: ${lost.map(({ id }) => id).join(', ') || 'none'}`,
    '',
  ].join('\n');
}

function scores(pages: readonly ScoredPage[]): ReadonlyMap<string, number> {
  return new Map(pages.map((page) => [page.id, page.f1 ?? 0]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Snippets that must and must not appear. */
function snippetLine(name: string, pages: readonly ScoredPage[]): string {
  const sum = (key: 'kept' | 'of' | 'junk') => pages.reduce((total, page) => total + (page.snippets?.[key] ?? 0), 0);
  const [precision, recall] = [sum('kept') / (sum('kept') + sum('junk')), sum('kept') / sum('of')];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `snippets, ${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
}
