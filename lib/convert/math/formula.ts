/** A formula in TeX. */
export interface Formula {
  expression: string;
  /** Stands on a line of its own. */
  display: boolean;
}
