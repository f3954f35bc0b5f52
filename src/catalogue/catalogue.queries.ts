import type { Tx } from '../platform/database/database.service.js';
import { searchForm } from '../shared/search-initials.js';
import type { Hazards } from '../shared/waste-code.js';
import type { WasteCodeRow } from './dto/waste-code.view.js';

const columns = `
  w.edition, w.code, w.category, w.category_name_zh AS "categoryNameZh", w.industry_zh AS "industryZh", w.hazards,
  w.hazards_meaning AS "hazardsMeaning", w.name_zh AS "nameZh", w.name_en AS "nameEn",
  w.description_zh AS "descriptionZh", w.trades`;

/** The edition in force on $1, or today in Asia/Shanghai. */
const inForce = `daterange(e.valid_from, e.valid_to, '[]') @> coalesce($1::date, (app_now() AT TIME ZONE 'Asia/Shanghai')::date)`;

const codesSql = `
SELECT ${columns}, ${inForce} AS "inForce"
FROM waste_code w JOIN waste_code_edition e USING (edition)
WHERE w.code = ANY ($2) ORDER BY w.edition`;

/** The entries of the codes in every edition, each with whether its edition is in force on the day (null: today). */
export const entriesOf = (
  tx: Tx,
  codes: readonly string[],
  on: string | null,
): Promise<(WasteCodeRow & { inForce: boolean })[]> => tx.query(codesSql, [on, codes]);

const hazardsSql = 'SELECT listed_hazards($1, $2) AS hazards';

/** Of a code in the edition in force on the day (YYYY-MM-DD); null: not listed. */
export async function hazardsOf(tx: Tx, code: string, day: string): Promise<Hazards | null> {
  const [row] = await tx.query<{ hazards: Hazards | null }>(hazardsSql, [code, day]);
  return row!.hazards;
}

const searchSql = `
SELECT ${columns}
FROM waste_code w JOIN waste_code_edition e USING (edition)
WHERE ${inForce} AND w.search_keys LIKE ALL ($2::text[]) AND ($3::text IS NULL OR $3 = ANY (w.trades))
  AND ($4::text IS NULL OR w.category = $4) AND ($5::text IS NULL OR w.code > $5)
ORDER BY w.code LIMIT $6`;

export interface CodeSearch {
  readonly on: string | null;
  readonly query: string;
  readonly trade: string | null;
  readonly category: string | null;
  readonly after: string | null;
  readonly limit: number;
}

/** Entries of the edition in force in which every word of the query is found, by code. */
export const searchCodes = (tx: Tx, search: CodeSearch): Promise<WasteCodeRow[]> =>
  tx.query(searchSql, [search.on, patternsOf(search.query), search.trade, search.category, search.after, search.limit]);

/** Most words of a query that are looked for. */
const mostWords = 5;

const patternsOf = (query: string): string[] =>
  searchForm(query)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`);
