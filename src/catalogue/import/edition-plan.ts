import { canonicalJson } from '../../shared/canonical-json.js';
import { searchForm, searchKeys } from '../../shared/search-initials.js';
import type { Hazard, Hazards } from '../../shared/waste-code.js';
import type { Trade } from '../trades.types.js';
import type { CatalogueRow } from './parse-catalogue.js';

/** A row of `waste_code` without its edition. */
export interface StoredCode {
  readonly code: string;
  readonly category: string;
  readonly categoryNameZh: string | null;
  readonly industryZh: string | null;
  readonly hazards: readonly Hazard[];
  readonly hazardsMeaning: Hazards['meaning'];
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly descriptionZh: string | null;
  readonly trades: readonly Trade[];
  readonly searchKeys: string;
}

export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** What an import has to write, and how it compares with what is stored. */
export interface EditionPlan {
  readonly writes: readonly StoredCode[];
  readonly counts: ImportCounts;
}

/** Compares the file with the stored rows. Codes that the file does not name stay: bookings and manifests cite them. */
export async function planEdition(rows: readonly CatalogueRow[], stored: readonly StoredCode[]): Promise<EditionPlan> {
  const earlier = new Map(stored.map((row) => [row.code, row]));
  const wanted = await Promise.all(rows.map((row) => merge(row, earlier.get(row.code))));
  const writes = wanted.filter((row) => !isSame(row, earlier.get(row.code)));
  const added = wanted.filter((row) => !earlier.has(row.code)).length;
  return {
    writes,
    counts: { added, changed: writes.length - added, unchanged: wanted.length - writes.length, removed: 0 },
  };
}

/**
 * Our own format holds short names and trades, the national list holds the official wording: each import keeps what
 * only the other one says, so that the order of importing does not matter.
 */
async function merge(row: CatalogueRow, earlier: StoredCode = unknownYet): Promise<StoredCode> {
  const merged = row.categoryNameZh === null ? mergeOwn(row, earlier) : mergeNational(row, earlier);
  const kept = { ...merged, searchKeys: earlier.searchKeys };
  // The shipped list is compared at every start: the same words are found by the same keys, and need no dictionary.
  return isSame(kept, earlier) ? kept : { ...merged, searchKeys: await keysOf(merged) };
}

const isSame = (one: StoredCode, other: StoredCode | undefined): boolean =>
  canonicalJson(one) === canonicalJson(other ?? null);

type Unkeyed = Omit<StoredCode, 'searchKeys'>;

const unknownYet: StoredCode = {
  code: '',
  category: '',
  categoryNameZh: null,
  industryZh: null,
  hazards: [],
  hazardsMeaning: 'firstCertain',
  nameZh: '',
  nameEn: null,
  descriptionZh: null,
  trades: [],
  searchKeys: '',
};

const mergeOwn = (row: CatalogueRow, earlier: StoredCode): Unkeyed => ({
  ...factsOf(row),
  categoryNameZh: earlier.categoryNameZh,
  industryZh: earlier.industryZh,
  nameZh: row.nameZh,
  nameEn: row.nameEn,
  descriptionZh: earlier.descriptionZh,
  trades: row.trades,
});

function mergeNational(row: CatalogueRow, earlier: StoredCode): Unkeyed {
  // A name that is the description was no name of ours: it follows the new wording.
  const hasOwnName = earlier.nameZh !== '' && earlier.nameZh !== earlier.descriptionZh;
  return {
    ...factsOf(row),
    categoryNameZh: row.categoryNameZh,
    industryZh: row.industryZh,
    nameZh: hasOwnName ? earlier.nameZh : row.nameZh,
    nameEn: earlier.nameEn,
    descriptionZh: row.nameZh,
    trades: earlier.trades,
  };
}

const factsOf = ({ code, category, hazards }: CatalogueRow) => ({
  code,
  category,
  hazards: hazards.list,
  hazardsMeaning: hazards.meaning,
});

async function keysOf({ code, nameZh, nameEn, descriptionZh }: Unkeyed): Promise<string> {
  const description = descriptionZh === null || descriptionZh === nameZh ? '' : searchForm(descriptionZh);
  return [await searchKeys(code), await searchKeys(nameZh), searchForm(nameEn ?? ''), description]
    .filter((key) => key !== '')
    .join(' ');
}
