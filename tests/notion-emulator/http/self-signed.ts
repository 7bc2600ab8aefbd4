import { generate } from 'selfsigned';

const HOSTS = ['api.notion.com', 'app.notion.com', 'prod-files-secure.s3.us-west-2.amazonaws.com', 'localhost'];

interface Certificate {
  key: string;
  cert: string;
}

let made: Promise<Certificate> | undefined;

/**
 * A certificate for Notion's host names that nobody should trust outside a test. One for the whole process: to find a
 * key takes half a second, and every end-to-end test starts a server.
 */
export function selfSigned(): Promise<Certificate> {
  made ??= makeCertificate();
  return made;
}

async function makeCertificate(): Promise<Certificate> {
  const altNames = [...HOSTS.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'notion-emulator' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key, cert };
}
