import type { Config } from './config.js';

/**
 * Whether this process is a demonstration: with invented firms, well-known passwords and made-up official numbers. A server
 * that somebody named by DATABASE_URL may be the real one, so there it takes an explicit `always`.
 */
export const isDemonstration = ({ demoData, databaseUrl }: Pick<Config, 'demoData' | 'databaseUrl'>): boolean =>
  demoData === 'always' || (demoData === 'auto' && databaseUrl === undefined);
