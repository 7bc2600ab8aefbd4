import type { Written } from '../job/written.ts';

/** What Notion shows of an uncertain request: its effect, nothing, or something that is neither. */
export type Finding = { kind: 'present'; written: Written } | { kind: 'absent' } | { kind: 'mixed' };
