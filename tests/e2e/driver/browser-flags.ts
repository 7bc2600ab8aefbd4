/** Servers on loopback that stand for hosts of the outside world. */
export interface Hosts {
  /** Answers as Notion, over TLS. */
  notionPort: number;
  /** Answers as every *.test host. */
  sitePort: number;
  /** Answers as the sign-in service, over TLS; that host does not exist when absent. */
  brokerPort?: number;
}

/** Where builds look for their sign-in service unless they are told otherwise: wxt.config.ts. */
export const BROKER_HOST = 'connect.tearsheet.dev';

/** Names that Notion's own service is reached by: its API, its app, and its signed file addresses. */
const NOTION_HOSTS = ['api.notion.com', 'app.notion.com', 'prod-files-secure.s3.us-west-2.amazonaws.com'];

/** Names and addresses of a network of the user's: whoever asks for them reaches *.test's server, which hears of it. */
const INSIDE_HOSTS = ['printer', 'localhost', '*.localhost', '*.local', '*.internal', '*.home.arpa', '10.0.0.1'];

/**
 * Flags for a browser that loads the unmodified extension and reaches nothing but our own servers: Notion's names,
 * *.test and a few inside a network are led to loopback, every other name does not exist.
 */
export function browserFlags({ notionPort, sitePort, brokerPort }: Hosts): string[] {
  const rules = [
    ...NOTION_HOSTS.map((host) => `MAP ${host} 127.0.0.1:${notionPort}`),
    ...(brokerPort === undefined ? [] : [`MAP ${BROKER_HOST} 127.0.0.1:${brokerPort}`]),
    ...['*.test', ...INSIDE_HOSTS].map((host) => `MAP ${host} 127.0.0.1:${sitePort}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ];
  return [
    `--host-resolver-rules=${rules.join(',')}`,
    '--ignore-certificate-errors',
    '--enable-unsafe-extension-debugging',
    '--window-size=1200,900',
    // Otherwise the browser calls its maker at every start, and is refused.
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-gpu',
  ];
}

/** Load an unpacked extension at start, and no other. Branded browsers ignore these. */
export function extensionFlags(folder: string): string[] {
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}
