// Writes .env.example from the built configuration class: `npm run env-example`.
import { writeFileSync } from 'node:fs';
import { renderEnvExample } from '../dist/src/platform/config/env-example.js';

writeFileSync(new URL('../.env.example', import.meta.url), renderEnvExample());
