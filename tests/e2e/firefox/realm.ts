import type { Bidi } from './bidi.ts';

/** Runs functions in a place inside Firefox: a tab, or the browser's own window. */
export interface Realm {
  /** Runs the text of a function there, awaits it, and gives back what it returned, through JSON. */
  run(functionText: string, ...parameters: unknown[]): Promise<unknown>;
  /** Runs a script there, past the page's own policy. */
  load(script: string): Promise<void>;
}

/** @param context BiDi's id of the tab or window */
export function realmOf(bidi: Bidi, context: string): Realm {
  return {
    run: async (functionText, ...parameters) => {
      const { type, result, exceptionDetails } = await bidi.send('script.callFunction', {
        target: { context },
        awaitPromise: true,
        functionDeclaration: `async (json) => JSON.stringify((await (${functionText})(...JSON.parse(json))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(parameters) }],
      });
      if (type !== 'success') throw new Error(textIn(exceptionDetails) ?? 'A script failed in Firefox');
      return JSON.parse(textIn(result) ?? 'null');
    },
    load: async (script) => {
      await bidi.send('script.evaluate', { target: { context }, expression: `${script};0`, awaitPromise: false });
    },
  };
}

/** A string value, or the text of an exception. */
function textIn(value: unknown): string | undefined {
  const { value: string, text } = Object(value);
  return typeof string === 'string' ? string : typeof text === 'string' ? text : undefined;
}
