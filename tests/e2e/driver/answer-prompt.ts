import { setTimeout } from 'node:timers/promises';
import type { Display } from './start-display.ts';

/** Nothing outside the browser can see that its question is on screen and takes keys. */
const PROMPT_DRAWN_MS = 1_500;

/** Answers the browser's question whether the extension may read a site. "Deny" has the focus, "Allow" is next. */
export async function answerPrompt(display: Display, answer: 'allow' | 'deny'): Promise<void> {
  await setTimeout(PROMPT_DRAWN_MS);
  await display.xdotool('key', '--delay', '100', ...(answer === 'allow' ? ['Tab'] : []), 'Return');
}
