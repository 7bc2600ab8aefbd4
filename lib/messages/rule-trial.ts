import type { FieldProblem } from '../plan/field-problem.ts';

/** What a rule would fill in for a page. */
export interface RuleTrial {
  page: { title: string; url: string };
  /** Whether the rule means the page. It is tried all the same. */
  meant: boolean;
  tags: TriedValue;
  /** In the order of the rule's own. */
  values: TriedValue[];
}

/** What came out of a template, and why the column would not take it. */
export interface TriedValue {
  text: string;
  problem: FieldProblem | null;
}
