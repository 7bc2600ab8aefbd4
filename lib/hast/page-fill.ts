/** What a rule of the user's fills in for a page: its templates, filled in. Whether a column takes it is seen later. */
export interface PageFill {
  /** Id of the rule. */
  ruleId: string;
  /** Null where the rule sets none. */
  title: string | null;
  tags: readonly string[];
  values: readonly FilledValue[];
}

/** The value of a column as text. */
export interface FilledValue {
  columnId: string;
  /** By which the column is known in another data source. */
  columnName: string;
  text: string;
}
