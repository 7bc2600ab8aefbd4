import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildRequestSchemas, buildResponseSchemas } from './build-schemas.ts';

write('requests.json', buildRequestSchemas());
write('responses.json', buildResponseSchemas());

function write(name: string, schemas: object): void {
  const target = fileURLToPath(new URL(`../schemas/${name}`, import.meta.url));
  writeFileSync(target, `${JSON.stringify(schemas, null, 1)}\n`);
}
