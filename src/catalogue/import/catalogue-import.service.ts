import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { isDateOnly } from '../../platform/http/field-types.js';
import { canonicalJson, sha256Hex } from '../../shared/canonical-json.js';
import type { Text } from '../../shared/domain-error.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { planEdition } from './edition-plan.js';
import type { EditionPlan, ImportCounts } from './edition-plan.js';
import { allEditions, codesOf, lockImports, saveCodes, saveEdition } from './edition.queries.js';
import type { Origin, StoredEdition } from './edition.queries.js';
import { editionInvalid, editionOverlaps, fileRefused } from './import.errors.js';
import { parseCatalogueCsv } from './parse-catalogue.js';
import type { CatalogueRow } from './parse-catalogue.js';
import { noTenant } from '../../writes/write-tx.js';

export interface EditionOptions {
  /** 1–20 letters, digits, dots or hyphens: `2025`. */
  readonly edition: string;
  /** First and last day in force, YYYY-MM-DD; null: open. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Number of the decree. Left out: what is stored. */
  readonly source?: string;
  /** Whether the list is the whole national edition. Left out: true for a file in the national format, else as stored. */
  readonly complete?: boolean;
  readonly note?: Text | null;
}

export interface EditionImported extends ImportCounts {
  readonly edition: string;
  /** The edition itself is new, or its validity, source or note changed. */
  readonly editionChanged: boolean;
}

interface Plan extends EditionPlan {
  readonly edition: StoredEdition;
  readonly editionChanged: boolean;
}

/** Takes an edition of the national catalogue from a CSV file: all of it or, at the first problem, nothing. */
@Injectable()
export class CatalogueImport {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  /**
   * A second run of the same file changes nothing and says so. Throws `import.refused` (422, a field for each problem
   * with line and column), `catalogue.edition-invalid` (422), `catalogue.edition-overlaps` (409).
   */
  run(actor: Actor, csvText: string, options: EditionOptions): Promise<EditionImported> {
    return this.runAs('imported', actor, csvText, options);
  }

  /** For the data that comes with the program. */
  async runAs(origin: Origin, actor: Actor, csvText: string, options: EditionOptions): Promise<EditionImported> {
    const { rows, problems } = parseCatalogueCsv(csvText);
    if (problems.length > 0) throw fileRefused(problems);
    assertSound(options);
    const seen = await this.database.read(actor, (tx) => planOf(tx, origin, rows, options));
    if (isNothing(seen)) return resultOf(seen);
    return this.writes.run(actor, 'catalogue.import', withoutKey, async (tx) => {
      await lockImports(tx);
      const plan = await planOf(tx, origin, rows, options);
      await saveEdition(tx, plan.edition);
      await saveCodes(tx, plan.edition.edition, plan.writes);
      tx.audit({
        subject: 'catalogueEdition',
        subjectId: plan.edition.id,
        action: 'catalogue.import',
        tenant: noTenant,
        data: { ...resultOf(plan), validFrom: options.validFrom, validTo: options.validTo, sha256: sha256Hex(csvText) },
      });
      return resultOf(plan);
    });
  }
}

const isNothing = (plan: Plan): boolean => plan.writes.length === 0 && !plan.editionChanged;

const resultOf = ({ edition, editionChanged, counts }: Plan): EditionImported => ({
  edition: edition.edition,
  editionChanged,
  ...counts,
});

async function planOf(tx: Tx, origin: Origin, rows: readonly CatalogueRow[], options: EditionOptions): Promise<Plan> {
  const editions = await allEditions(tx);
  const earlier = editions.find(({ edition }) => edition === options.edition);
  const other = editions.find((one) => one.edition !== options.edition && overlap(one, options));
  if (other !== undefined) throw editionOverlaps({ edition: options.edition, other: other.edition });
  const isNational = rows.some((row) => row.categoryNameZh !== null);
  const edition = editionOf(origin, options, isNational, earlier);
  const editionChanged = canonicalJson(edition) !== canonicalJson(earlier ?? null);
  return { ...(await planEdition(rows, await codesOf(tx, options.edition))), edition, editionChanged };
}

function editionOf(
  origin: Origin,
  options: EditionOptions,
  isNational: boolean,
  earlier: StoredEdition | undefined,
): StoredEdition {
  const { id, source, complete, note } = earlier ?? { id: newId(), source: '', complete: false, note: null };
  return {
    edition: options.edition,
    id,
    validFrom: options.validFrom,
    validTo: options.validTo,
    source: options.source ?? source,
    origin,
    complete: options.complete ?? (isNational || complete),
    note: options.note === undefined ? note : options.note,
  };
}

type Period = Pick<EditionOptions, 'validFrom' | 'validTo'>;

export const overlap = (one: Period, other: Period): boolean =>
  one.validFrom <= (other.validTo ?? '9999-12-31') && other.validFrom <= (one.validTo ?? '9999-12-31');

function assertSound({ edition, validFrom, validTo }: EditionOptions): void {
  const named = /^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/.test(edition);
  const dated = isDateOnly(validFrom) && (validTo === null || (isDateOnly(validTo) && validTo >= validFrom));
  if (!named || !dated) throw editionInvalid({ edition: edition.slice(0, 40) });
}
