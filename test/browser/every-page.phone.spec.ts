import { everyPageStands } from './support/every-page.js';

await everyPageStands({ root: '/m/', file: 'm/m-pages.ts', list: 'phonePages', people: ['garage', 'driver1'] });
