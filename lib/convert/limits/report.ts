import type { ConversionReason } from '../../blocks/conversion-reason.ts';
import type { LossKind } from '../conversion.ts';

/** Takes down what a limit of Notion changed. */
export type Report = (kind: LossKind, what: string, reason: ConversionReason) => void;
