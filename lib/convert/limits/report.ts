import type { LossKind } from '../conversion.ts';

/** Takes down what a limit of Notion changed. */
export type Report = (kind: LossKind, what: string, reason: string) => void;
