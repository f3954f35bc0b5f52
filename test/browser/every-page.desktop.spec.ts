import { everyPageStands } from './support/every-page.js';

await everyPageStands({ root: '/', file: 'pages/pages.ts', list: 'pages', anybody: 'manager' });
