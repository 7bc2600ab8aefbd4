/** What is wrong with a template, as the key of a sentence in `locales/`. */
export interface TemplateProblem {
  key:
    | 'template.tooLong'
    | 'template.tooManyPlaces'
    | 'template.tooManyFilters'
    | 'template.unclosed'
    | 'template.unclosedText'
    | 'template.noName'
    | 'template.unknownName'
    | 'template.unknownFilter'
    | 'template.unexpected'
    | 'template.arguments'
    | 'template.wholeNumber';
  /** Where, counted in UTF-16 units from 0. */
  at: number;
  /** For the sentence; the place, counted from 1, comes first in it. */
  values: readonly (string | number)[];
}

/** Ends the reading of a template. Caught by `parseTemplate`; nobody else sees it. */
export class TemplateSyntaxError extends Error {
  override readonly name = 'TemplateSyntaxError';
  readonly problem: TemplateProblem;

  constructor(problem: TemplateProblem) {
    super(`${problem.key} at ${problem.at}`);
    this.problem = problem;
  }
}

/** Says what is wrong at a place. @throws TemplateSyntaxError always */
export function refuse(key: TemplateProblem['key'], at: number, ...values: (string | number)[]): never {
  throw new TemplateSyntaxError({ key, at, values: [at + 1, ...values] });
}
