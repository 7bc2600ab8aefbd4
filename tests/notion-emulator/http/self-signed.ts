import { generate } from 'selfsigned';

const HOSTS = ['api.notion.com', 'app.notion.com', 'prod-files-secure.s3.us-west-2.amazonaws.com', 'localhost'];

/** A certificate for Notion's host names that nobody should trust outside a test. */
export async function selfSigned(): Promise<{ key: string; cert: string }> {
  const altNames = [...HOSTS.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }];
  const made = await generate([{ name: 'commonName', value: 'notion-emulator' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}
