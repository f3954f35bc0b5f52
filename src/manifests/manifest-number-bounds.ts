import type { Tx } from '../platform/database/database.service.js';
import type { Condition } from '../platform/database/page-of-states.js';
import { endOfShanghaiDay, startOfShanghaiDay } from '../shared/working-days.js';
import type { ManifestListQuery } from './dto/manifest-list.dto.js';

interface Number {
  readonly year: number;
  readonly serial: number;
}

/** Between which numbers the manifests drafted on the days asked for lie; null: nothing is known of that end. */
export interface NumberBounds {
  readonly least: Number | null;
  readonly most: Number | null;
}

/**
 * Numbers of a facility are given one after the other, each in the transaction that drafts its manifest: so one drafted a
 * day before others has a lesser number, since no transaction lasts a day. A list by number then begins where its days do,
 * and does not go through all numbers before.
 */
const beforeSql = `
SELECT year, serial FROM manifest WHERE facility_id = $1 AND created_at < $2::timestamptz - interval '1 day'
ORDER BY created_at DESC, id DESC LIMIT 1`;
const behindSql = `
SELECT year, serial FROM manifest WHERE facility_id = $1 AND created_at > $2::timestamptz + interval '1 day'
ORDER BY created_at, id LIMIT 1`;

const noBounds: NumberBounds = { least: null, most: null };

/** Asked for lists by number of one facility alone: numbers of several have nothing to do with each other. */
export async function numberBounds(tx: Tx, { sort, from, to }: ManifestListQuery): Promise<NumberBounds> {
  const { facilityId } = tx.actor;
  if (facilityId === null || !sort.endsWith('number')) return noBounds;
  const find = async (sql: string, at: Date): Promise<Number | null> =>
    (await tx.query<Number>(sql, [facilityId, at.toISOString()]))[0] ?? null;
  const [least, most] = await Promise.all([
    from === undefined ? null : find(beforeSql, startOfShanghaiDay(from)),
    to === undefined ? null : find(behindSql, endOfShanghaiDay(to)),
  ]);
  return { least, most };
}

/** `of`: what carries the number; `state`: the parameter of the state that leads the order, where one does. */
export function withinNumbers({ least, most }: NumberBounds, of: 'm' | 'l', state?: string): Condition[] {
  const [led, lead] = state === undefined ? ['', ''] : [`${of}.state, `, `${state}, `];
  const beyond = (sign: '>' | '<', name: string, number: Number | null): Condition[] =>
    number === null
      ? []
      : [
          [
            `(${led}${of}.year, ${of}.serial) ${sign} (${lead}:${name}Year::integer, :${name}Serial::bigint)`,
            { [`${name}Year`]: number.year, [`${name}Serial`]: number.serial },
          ],
        ];
  return [...beyond('>', 'least', least), ...beyond('<', 'most', most)];
}
