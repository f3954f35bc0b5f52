import type { Tx } from '../../platform/database/database.service.js';
import type { Text } from '../../shared/domain-error.js';
import type { StoredCode } from './edition-plan.js';

/** `shipped`: kept up to date by each version of the program; `imported`: the operator's, and left alone by it. */
export type Origin = 'shipped' | 'imported';

export interface StoredEdition {
  readonly edition: string;
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly origin: Origin;
  readonly complete: boolean;
  readonly note: Text | null;
}

const editionsSql = `
SELECT edition, id, valid_from AS "validFrom", valid_to AS "validTo", source, origin, complete, note
FROM waste_code_edition ORDER BY valid_from`;

export const allEditions = (tx: Tx): Promise<StoredEdition[]> => tx.query(editionsSql);

const codesSql = `
SELECT code, category, category_name_zh AS "categoryNameZh", industry_zh AS "industryZh", hazards,
  hazards_meaning AS "hazardsMeaning", name_zh AS "nameZh", name_en AS "nameEn", description_zh AS "descriptionZh",
  trades, search_keys AS "searchKeys"
FROM waste_code WHERE edition = $1`;

export const codesOf = (tx: Tx, edition: string): Promise<StoredCode[]> => tx.query(codesSql, [edition]);

/** One import at a time, in every process: each plans against what the one before left. */
export const lockImports = (tx: Tx): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('catalogue.import', 0))`);

const saveEditionSql = `
INSERT INTO waste_code_edition (edition, id, valid_from, valid_to, source, origin, complete, note)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (edition) DO UPDATE SET valid_from = excluded.valid_from, valid_to = excluded.valid_to,
  source = excluded.source, origin = excluded.origin, complete = excluded.complete, note = excluded.note`;

export const saveEdition = (tx: Tx, edition: StoredEdition): Promise<unknown> =>
  tx.query(saveEditionSql, [
    edition.edition,
    edition.id,
    edition.validFrom,
    edition.validTo,
    edition.source,
    edition.origin,
    edition.complete,
    edition.note === null ? null : JSON.stringify(edition.note),
  ]);

const saveCodesSql = `
INSERT INTO waste_code (edition, code, category, category_name_zh, industry_zh, hazards, hazards_meaning, name_zh,
  name_en, description_zh, trades, search_keys)
SELECT $1, c."code", c."category", c."categoryNameZh", c."industryZh", c."hazards", c."hazardsMeaning", c."nameZh",
  c."nameEn", c."descriptionZh", c."trades", c."searchKeys"
FROM jsonb_to_recordset($2::jsonb) AS c("code" text, "category" text, "categoryNameZh" text, "industryZh" text,
  "hazards" text[], "hazardsMeaning" text, "nameZh" text, "nameEn" text, "descriptionZh" text, "trades" text[], "searchKeys" text)
ON CONFLICT (edition, code) DO UPDATE SET category = excluded.category, category_name_zh = excluded.category_name_zh,
  industry_zh = excluded.industry_zh, hazards = excluded.hazards, hazards_meaning = excluded.hazards_meaning,
  name_zh = excluded.name_zh, name_en = excluded.name_en, description_zh = excluded.description_zh,
  trades = excluded.trades, search_keys = excluded.search_keys`;

export const saveCodes = (tx: Tx, edition: string, codes: readonly StoredCode[]): Promise<unknown> =>
  tx.query(saveCodesSql, [edition, JSON.stringify(codes)]);
