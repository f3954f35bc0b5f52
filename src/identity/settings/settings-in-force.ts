import type { Tx } from '../../platform/database/database.service.js';
import { settingsCatalog } from './settings.data.js';
import type { SettingName } from './settings.data.js';

/** What is asked of one setting, or of one of its scopes. */
export interface SettingQuestion {
  readonly name: SettingName;
  /** '' for none. */
  readonly scope: string;
  /** 'YYYY-MM-DD' in Asia/Shanghai. */
  readonly on: string;
  readonly facilityId: string | null;
}

/** A value in force with where it comes from. */
export interface SettingInForce {
  readonly value: number;
  readonly basis: string;
  /** The source could not be verified: the owner should confirm the value. */
  readonly uncertain: boolean;
}

interface Batch {
  readonly questions: SettingQuestion[];
  readonly answers: Promise<SettingInForce[]>;
}

const batches = new WeakMap<Tx, Batch>();

/**
 * What is in force for each question, in their order; the catalogue's fallback where no row covers the day. What is
 * asked in one turn of the program, by whomever, is read in one statement: an acceptance asks for three settings in
 * three places at once.
 */
export async function settingsInForce(tx: Tx, questions: readonly SettingQuestion[]): Promise<SettingInForce[]> {
  const batch = batches.get(tx) ?? opened(tx);
  const place = batch.questions.push(...questions) - questions.length;
  return (await batch.answers).slice(place, place + questions.length);
}

function opened(tx: Tx): Batch {
  const questions: SettingQuestion[] = [];
  const answers = Promise.resolve().then(() => {
    batches.delete(tx);
    return answered(tx, questions);
  });
  const batch = { questions, answers };
  batches.set(tx, batch);
  return batch;
}

async function answered(tx: Tx, questions: readonly SettingQuestion[]): Promise<SettingInForce[]> {
  const rows = await tx.query<SettingInForce | { value: null }>(inForceSql, [
    questions.map(({ name }) => name),
    questions.map(({ scope }) => scope),
    questions.map(({ on }) => on),
    questions.map(({ facilityId }) => facilityId),
  ]);
  return rows.map((row, place) => (row.value === null ? shipped(questions[place]!.name) : row));
}

function shipped(name: SettingName): SettingInForce {
  const { fallback: value, basis, uncertain } = settingsCatalog[name];
  return { value, basis, uncertain };
}

/** The facility's own row before the common one, the scoped row before the unscoped one. */
const inForceSql = `
SELECT s.value, s.basis, s.uncertain
FROM unnest($1::text[], $2::text[], $3::date[], $4::uuid[]) WITH ORDINALITY AS q(name, scope, day, facility_id, place)
LEFT JOIN LATERAL (
  SELECT value, basis, uncertain FROM setting
  WHERE name = q.name AND valid_from <= q.day AND (valid_to IS NULL OR valid_to >= q.day)
    AND (facility_id IS NULL OR facility_id = q.facility_id) AND scope IN ('', q.scope)
  ORDER BY facility_id NULLS LAST, scope DESC LIMIT 1) s ON true
ORDER BY q.place`;
