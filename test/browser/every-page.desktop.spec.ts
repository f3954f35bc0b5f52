import { everyMenuEntryAnswers, everyPageStands } from './support/every-page.js';

await everyPageStands({
  root: '/',
  file: 'pages/pages.ts',
  list: 'pages',
  people: ['manager', 'dispatcher', 'weighbridge', 'warehouse', 'driver1', 'regulator', 'auditor', 'admin', 'garage'],
});

everyMenuEntryAnswers();
