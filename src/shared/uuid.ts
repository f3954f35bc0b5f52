import { uuidv7 } from 'uuidv7';

/** A new UUIDv7 in lower case: ids made later sort later, so that primary-key indexes grow at one end. */
export const newId = (): string => uuidv7();

/** The 8-4-4-4-12 form only, of any version, in either case: what PostgreSQL's `uuid` is sure to accept. */
export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
