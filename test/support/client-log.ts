import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';

/** Of a booking as an answer showed it, what its row must still say as long as nobody moved on from that version. */
interface SeenBooking {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly totalGrams: number;
  readonly quotaYear: number;
  readonly lines: readonly unknown[];
}

interface StoredAnswer {
  readonly id: string;
  readonly response: unknown;
}

const keysSql = `SELECT account_id || ' ' || key AS id, response FROM request_key`;
const bookingsSql = `
SELECT b.id, b.number, b.state, b.version, b.total_grams::int AS "totalGrams", b.quota_year AS "quotaYear",
  (SELECT count(*)::int FROM booking_line l WHERE l.booking_id = b.id) AS lines
FROM booking b WHERE b.id = ANY ($1)`;

/** What the clients were told is done (I4): each 2xx answer of a write, by account and key. */
export class ClientLog {
  private readonly answers = new Map<string, unknown>();

  acknowledge(accountId: string, key: string, body: unknown): void {
    this.answers.set(`${accountId} ${key}`, body);
  }

  get size(): number {
    return this.answers.size;
  }

  /** Acknowledged writes that are not in the database as they were acknowledged; none is the promise. */
  async lost(databaseUrl: string): Promise<string[]> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      const stored = (await client.query<StoredAnswer>(keysSql)).rows;
      const seen = this.newestBookings();
      const rows = (await client.query<BookingRow>(bookingsSql, [[...seen.keys()]])).rows;
      return [...this.differing(stored), ...missingBookings(seen, rows)];
    } finally {
      await client.end();
    }
  }

  private differing(stored: readonly StoredAnswer[]): string[] {
    const kept = new Map(stored.map(({ id, response }) => [id, response]));
    return [...this.answers].flatMap(([id, body]) => {
      if (!kept.has(id)) return [`${id}: acknowledged and not stored`];
      return isDeepStrictEqual(kept.get(id), body) ? [] : [`${id}: stored with other content`];
    });
  }

  private newestBookings(): Map<string, SeenBooking> {
    const newest = new Map<string, SeenBooking>();
    for (const body of this.answers.values()) {
      if (!isBooking(body)) continue;
      if ((newest.get(body.id)?.version ?? 0) < body.version) newest.set(body.id, body);
    }
    return newest;
  }
}

type BookingRow = Omit<SeenBooking, 'lines'> & { readonly lines: number };

const isBooking = (body: unknown): body is SeenBooking =>
  typeof body === 'object' && body !== null && 'totalGrams' in body && 'quotaYear' in body && 'lines' in body;

function missingBookings(seen: ReadonlyMap<string, SeenBooking>, rows: readonly BookingRow[]): string[] {
  const kept = new Map(rows.map((row) => [row.id, row]));
  return [...seen.values()].flatMap(({ id, number, state, version, totalGrams, quotaYear, lines }) => {
    const row = kept.get(id);
    if (row === undefined || row.version < version) return [`booking ${id}: version ${version} was acknowledged`];
    const told = { id, number, state, version, totalGrams, quotaYear, lines: lines.length };
    return row.version > version || isDeepStrictEqual({ ...row }, told) ? [] : [`booking ${id}: other content`];
  });
}
