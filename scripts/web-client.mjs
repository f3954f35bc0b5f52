/**
 * Writes web/src/api/schema.d.ts, the types of the console's client, from docs/openapi.json; `--check` only says whether
 * they are up to date (exit code 1).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const root = resolve(import.meta.dirname, '..');
const file = join(root, 'web', 'src', 'api', 'schema.d.ts');
/** The client adds them to every write itself: no caller is asked for them. */
const added = new Set(['Idempotency-Key', 'If-Match']);

const document = JSON.parse(readFileSync(join(root, 'docs', 'openapi.json'), 'utf8'));
for (const operations of Object.values(document.paths))
  for (const operation of Object.values(operations))
    operation.parameters = operation.parameters?.filter(({ name }) => !added.has(name));

const types = await openapiTS(document, { defaultNonNullable: false });
const text = `// Made of docs/openapi.json by scripts/web-client.mjs; never edited.\n\n${astToString(types)}`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write(`web/src/api/schema.d.ts 已过期。is out of date: npm run check -- --fix web-client\n`);
  process.exitCode = 1;
}
