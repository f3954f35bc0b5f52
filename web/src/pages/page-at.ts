import type { Page } from './page.types';
import { pages } from './pages';

const isOfRecords = ({ path }: Page): boolean => path.includes(':');

/** Made once: a list asks for each of its rows. A page with a name of its own comes before a record's that fits as well. */
const patterns = [...pages]
  .sort((one, other) => Number(isOfRecords(one)) - Number(isOfRecords(other)))
  .map((page) => ({ page, fits: new RegExp(`^/${page.path.replaceAll(/:\w+/g, '[^/]+')}/?$`, 'i') }));

/** The page of an address. */
export const pageAt = (pathname: string): Page | undefined => patterns.find(({ fits }) => fits.test(pathname))?.page;
