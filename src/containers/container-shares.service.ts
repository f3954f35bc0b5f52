import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database.service.js';
import { shareGrams } from '../shared/mass.js';
import { newId } from '../shared/uuid.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { Container } from './container.entity.js';
import { compositionFull, compositionSpread } from './container.errors.js';

/** Grams of one origin in a container. `enterpriseId` (null: own waste of the facility) and `divisionCode` are the origin's. */
interface Share {
  readonly originId: string;
  readonly grams: number;
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
}

/** An origin's part of one of several containers. */
export interface ContainerPart extends Share {
  readonly containerId: string;
}

/** Most origins in one container; beyond, it must be emptied before more is poured in. */
export const mostOrigins = 5_000;

/** Most shares that one pouring into several containers writes. */
const mostSharesAtOnce = 20_000;

type Mixed = Pick<Container, 'id' | 'facilityId'>;
type Counted = Mixed & Pick<Container, 'enterpriseId' | 'divisionCode' | 'handedOverGrams'>;

interface Part {
  readonly to: Mixed;
  readonly grams: number;
}

/**
 * Whose waste is in a container. Waste poured together mixes: what is taken out again carries every origin in proportion,
 * to the gram. Call with the containers locked and before their mass is changed.
 */
@Injectable()
export class ContainerShares {
  /** On acceptance, and own waste once recorded, a container consists of itself, with the mass accepted. */
  async open(tx: WriteTx, containers: readonly Container[]): Promise<void> {
    const rows = containers
      .filter(({ grams }) => grams > 0)
      .map(({ id, grams, facilityId, enterpriseId, divisionCode }) => ({
        containerId: id,
        originId: id,
        grams,
        facilityId,
        enterpriseId,
        divisionCode,
      }));
    if (rows.length > 0) await tx.query(addSql, [JSON.stringify(rows)]);
  }

  /** The record of own waste was wrong: there is no such waste. It consists of itself alone, as the caller has made sure. */
  async close(tx: WriteTx, { id }: Mixed): Promise<void> {
    await tx.query('DELETE FROM container_share WHERE container_id = $1', [id]);
  }

  /** Whose waste is in the containers, by container and origin. */
  partsIn(tx: Tx, containerIds: readonly string[]): Promise<ContainerPart[]> {
    return tx.query<ContainerPart>(partsSql, [containerIds]);
  }

  /** Moves `grams` of `from` into `to`. `container.composition-full` (409) beyond 5,000 origins. */
  pour(tx: WriteTx, from: Mixed, to: Mixed, grams: number): Promise<void> {
    return this.pourOut(tx, from, [{ to, grams }]);
  }

  /** As `pour`, into several one after the other. `container.composition-spread` (409) where that makes too many shares. */
  async pourOut(tx: WriteTx, from: Mixed, parts: readonly Part[]): Promise<void> {
    let left = await sharesOf(tx, from.id);
    const most = Math.max(1, Math.floor(mostSharesAtOnce / Math.max(1, left.length)));
    if (parts.length > most) throw compositionSpread({ origins: left.length, most });
    const taken: Share[] = [];
    const rows = parts.flatMap(({ to, grams }) => {
      const moved = apportion(left, grams);
      taken.push(...moved);
      left = without(left, moved);
      return moved.map((share) => ({ ...share, containerId: to.id, facilityId: to.facilityId }));
    });
    await tx.query(takeSql, [from.id, JSON.stringify(summed(taken))]);
    await tx.query(addSql, [JSON.stringify(rows)]);
    await requireRoom(tx, [...new Set(parts.map(({ to }) => to.id))]);
  }

  /** Moves all that is in `sources` into `to`, in one statement. `container.composition-full` (409). */
  async pourAll(tx: WriteTx, sources: readonly Mixed[], to: Mixed): Promise<void> {
    await tx.query(pourAllSql, [sources.map(({ id }) => id), to.id, to.facilityId]);
    await requireRoom(tx, [to.id]);
  }

  /**
   * The container turned out to hold `grams` less (negative: more): every origin bears it in proportion, and each part of
   * the difference is kept with its reason. One that came with nothing by the books and holds something is its own origin.
   */
  async correct(tx: WriteTx, container: Counted, grams: number, reason: string): Promise<void> {
    const parts = grams > 0 ? await this.take(tx, container, grams) : await this.spread(tx, container, -grams);
    const sign = Math.sign(grams);
    const rows = parts.map((part) =>
      differenceRow(tx, container, 'stockTake', { ...part, grams: sign * part.grams }, reason),
    );
    await tx.query(differenceSql, [JSON.stringify(rows)]);
  }

  /** Handed over and not weighed in (negative: weighed in and not handed over), of containers that are their own origins. */
  async weighingDifferences(
    tx: WriteTx,
    found: readonly { readonly container: Container; readonly grams: number }[],
    reason: string,
  ): Promise<void> {
    const rows = found
      .filter(({ grams }) => grams !== 0)
      .map(({ container, grams }) => {
        const { id, enterpriseId, divisionCode } = container;
        if (enterpriseId === null) throw new Error(`container ${id} was handed over by nobody`);
        return differenceRow(tx, container, 'weighing', { originId: id, grams, enterpriseId, divisionCode }, reason);
      });
    if (rows.length > 0) await tx.query(differenceSql, [JSON.stringify(rows)]);
  }

  private async take(tx: WriteTx, { id }: Mixed, grams: number): Promise<Share[]> {
    const shares = await sharesOf(tx, id);
    const parts = apportion(shares, grams);
    await tx.query(takeSql, [id, JSON.stringify(parts)]);
    return parts;
  }

  private async spread(tx: WriteTx, container: Counted, grams: number): Promise<Share[]> {
    const { id, facilityId } = container;
    const shares = await sharesOf(tx, id);
    const parts = shares.length === 0 ? [ofItself(container, grams)] : apportion(shares, grams);
    await tx.query(addSql, [JSON.stringify(parts.map((part) => ({ ...part, containerId: id, facilityId })))]);
    return parts;
  }
}

/** What the facility filled holds something as long as it stands there: only an origin can hold nothing. */
function ofItself({ id, enterpriseId, divisionCode, handedOverGrams }: Counted, grams: number): Share {
  if (enterpriseId === null && handedOverGrams === null)
    throw new Error(`container ${id} holds nothing and was handed over by nobody`);
  return { originId: id, grams, enterpriseId, divisionCode };
}

/** In proportion to the shares, parts of nothing left out. */
function apportion(shares: readonly Share[], grams: number): Share[] {
  const parts = shareGrams(
    grams,
    shares.map((share) => share.grams),
  );
  return shares.map((share, place) => ({ ...share, grams: parts[place]! })).filter((part) => part.grams > 0);
}

function summed(parts: readonly Share[]): Share[] {
  const sums = new Map<string, Share>();
  for (const part of parts)
    sums.set(part.originId, { ...part, grams: part.grams + (sums.get(part.originId)?.grams ?? 0) });
  return [...sums.values()];
}

function without(shares: readonly Share[], moved: readonly Share[]): Share[] {
  const gone = new Map(moved.map(({ originId, grams }) => [originId, grams]));
  return shares.map((share) => ({ ...share, grams: share.grams - (gone.get(share.originId) ?? 0) }));
}

async function requireRoom(tx: Tx, ids: readonly string[]): Promise<void> {
  const [fullest] = await tx.query<{ n: number }>(
    `SELECT count(*)::integer AS n FROM container_share WHERE container_id = ANY ($1)
     GROUP BY container_id ORDER BY n DESC LIMIT 1`,
    [ids],
  );
  if ((fullest?.n ?? 0) > mostOrigins) throw compositionFull({ most: mostOrigins });
}

const shareColumns = 'origin_id AS "originId", grams, enterprise_id AS "enterpriseId", division_code AS "divisionCode"';

const sharesOf = (tx: Tx, containerId: string): Promise<Share[]> =>
  tx.query<Share>(`SELECT ${shareColumns} FROM container_share WHERE container_id = $1 ORDER BY origin_id`, [
    containerId,
  ]);

const partsSql = `
SELECT container_id AS "containerId", ${shareColumns}
FROM container_share WHERE container_id = ANY ($1) ORDER BY container_id, origin_id`;

const addSql = `
INSERT INTO container_share (container_id, origin_id, grams, facility_id, enterprise_id, division_code)
SELECT "containerId", "originId", "grams", "facilityId", "enterpriseId", "divisionCode"
FROM jsonb_to_recordset($1::jsonb) AS r("containerId" uuid, "originId" uuid, "grams" bigint, "facilityId" uuid,
  "enterpriseId" uuid, "divisionCode" text)
ON CONFLICT (container_id, origin_id) DO UPDATE SET grams = container_share.grams + excluded.grams`;

const pourAllSql = `
WITH moved AS (
  DELETE FROM container_share WHERE container_id = ANY ($1) RETURNING origin_id, grams, enterprise_id, division_code
)
INSERT INTO container_share (container_id, origin_id, grams, facility_id, enterprise_id, division_code)
SELECT $2, origin_id, sum(grams), $3, enterprise_id, division_code FROM moved GROUP BY origin_id, enterprise_id, division_code
ON CONFLICT (container_id, origin_id) DO UPDATE SET grams = container_share.grams + excluded.grams`;

/** A share of which nothing is left is no share. */
const takeSql = `
WITH part AS (
  SELECT "originId", "grams" FROM jsonb_to_recordset($2::jsonb) AS r("originId" uuid, "grams" bigint)
), gone AS (
  DELETE FROM container_share s USING part p
  WHERE s.container_id = $1 AND s.origin_id = p."originId" AND s.grams = p."grams"
)
UPDATE container_share s SET grams = s.grams - p."grams" FROM part p
WHERE s.container_id = $1 AND s.origin_id = p."originId" AND s.grams <> p."grams"`;

const differenceRow = (
  tx: WriteTx,
  { id, facilityId }: Mixed,
  kind: 'weighing' | 'stockTake',
  part: Share,
  reason: string,
) => ({ ...part, id: newId(), containerId: id, facilityId, kind, reason, madeAt: tx.now });

const differenceSql = `
INSERT INTO container_difference (id, container_id, origin_id, kind, grams, reason, facility_id, enterprise_id, division_code, made_at)
SELECT "id", "containerId", "originId", "kind", "grams", "reason", "facilityId", "enterpriseId", "divisionCode", "madeAt"
FROM jsonb_to_recordset($1::jsonb) AS r("id" uuid, "containerId" uuid, "originId" uuid, "kind" text, "grams" bigint,
  "reason" text, "facilityId" uuid, "enterpriseId" uuid, "divisionCode" text, "madeAt" timestamptz)`;
