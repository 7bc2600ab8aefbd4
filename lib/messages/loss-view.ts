import type { Loss } from '../blocks/loss.ts';
import { type LossMessageKey, lossMessage } from './loss-message.ts';

/** Simplifications of one sentence. */
export interface LossView {
  key: LossMessageKey;
  values: (string | number)[];
  count: number;
}

/** One line for losses of the same sentence. */
export function groupLosses(losses: readonly Loss[]): LossView[] {
  const groups = new Map<string, LossView>();
  for (const loss of losses) {
    const { key, values } = lossMessage(loss);
    const name = [key, ...values].join(' ');
    const group = groups.get(name) ?? { key, values, count: 0 };
    groups.set(name, { ...group, count: group.count + 1 });
  }
  return [...groups.values()];
}
