import type { Type } from '@nestjs/common';
import { maxPageLimit } from '../../../platform/http/paging.js';
import type { PageQuery } from '../../../platform/http/paging.js';
import { refuseHostileInput } from '../../../platform/http/hostile-input.js';
import { createValidationPipe } from '../../../platform/http/validation.pipe.js';
import { DomainError } from '../../../shared/domain-error.js';

const pipe = createValidationPipe();
const where = '/query';

/**
 * The query of a list page as its route would read it, checked by the same rules; `limit` and `cursor` of the page that
 * somebody looked at are no part of the whole. `request.invalid` (400) at `/query/…`.
 */
export async function listQueryOf(type: Type<PageQuery>, text: string): Promise<PageQuery> {
  const { limit: _limit, cursor: _cursor, ...given } = parsed(text);
  return atQuery(async () => {
    refuseHostileInput({ body: undefined, params: undefined, query: given });
    const query = (await pipe.transform(given, { type: 'query', metatype: type })) as PageQuery;
    return Object.assign(query, { limit: maxPageLimit });
  });
}

/** What a list refuses for its query's sake, told of the field in which the query was given. */
export async function atQuery<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const fields = error.fields.map((field) => ({ ...field, pointer: `${where}${field.pointer}` }));
    throw new DomainError(error.code, error.status, error.text, error.details, fields);
  }
}

/** A name given more than once has a list, as the server reads it. */
function parsed(text: string): Record<string, unknown> {
  const given = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const values = given.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
