import { ids } from '../world.ts';

/** A request and the sentence of Notion's it earns. `n` counts the sentences as the README does; 0: not counted there. */
export interface MessageCase {
  readonly n: number;
  readonly method?: string;
  readonly path?: string;
  readonly body: unknown;
  readonly message: string;
}

export const childrenPath = `/v1/blocks/${ids.home}/children`;
export const fixOne = 'body failed validation. Fix one:\n';
export const paragraph = { paragraph: { rich_text: [] } };
export const missing = (path: string) => `${path} should be defined, instead was \`undefined\`.`;
