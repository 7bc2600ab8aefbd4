import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchemas } from './build-schemas.ts';

const target = fileURLToPath(new URL('../schemas/requests.json', import.meta.url));
writeFileSync(target, `${JSON.stringify(buildSchemas(), null, 1)}\n`);
