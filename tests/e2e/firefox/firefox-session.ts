import { type Bidi, connectBidi } from './bidi.ts';
import { endProcess, findFirefox, startFirefox } from './firefox-process.ts';
import { type Realm, realmOf } from './realm.ts';

/** One run of Firefox. */
export interface Session {
  bidi: Bidi;
  /** The browser's own window, where its buttons and menus are. */
  chrome: Realm;
  end(signal: NodeJS.Signals): Promise<void>;
}

/** @param profile prepared with `writeProfile` */
export async function startSession(profile: string): Promise<Session> {
  const path = findFirefox();
  if (!path) throw new Error('Firefox is not installed');
  const { process, address } = await startFirefox(path, profile);
  const bidi = await connectBidi(address);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const [window = ''] = await topContexts(bidi, { 'moz:scope': 'chrome' });
  const end = async (signal: NodeJS.Signals) => {
    bidi.close();
    await endProcess(process, signal);
  };
  return { bidi, chrome: realmOf(bidi, window), end };
}

/** The tabs and windows there are, by BiDi's ids. */
export async function topContexts(bidi: Bidi, parameters: object = {}): Promise<string[]> {
  const { contexts } = await bidi.send('browsingContext.getTree', parameters);
  return (Array.isArray(contexts) ? contexts : []).map((each) => String(Object(each).context));
}
