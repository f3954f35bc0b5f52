import { In, IsNull } from 'typeorm';
import type { Tx } from '../platform/database/database.service.js';
import { rowsOf } from '../platform/database/entity-rows.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Container } from './container.entity.js';
import { containerNotFound } from './container.errors.js';
import { containerLifecycle } from './container.lifecycle.js';
import type { ContainerStep } from './container.lifecycle.js';
import { factsOf, isOwnWaste } from './container.rules.js';

/** Columns that change after registration; the state only by a step. */
export type ContainerChange = Partial<
  Pick<
    Container,
    | 'grams'
    | 'labelsPrinted'
    | 'manifestId'
    | 'manifestLineId'
    | 'handedOverGrams'
    | 'zoneId'
    | 'spot'
    | 'clockStartedAt'
    | 'dueOn'
    | 'heldAt'
    | 'holdReason'
    | 'stabilisedAt'
    | 'stabilisedBy'
    | 'stabilisedHow'
    | 'transferId'
    | 'voidReason'
    | 'hazards'
    | 'components'
    | 'harmfulComponents'
  >
>;

/** One container's step, or without a step a change that leaves its state, named by `action`. */
export interface ContainerMove {
  readonly container: Container;
  readonly step?: ContainerStep;
  readonly action?: string;
  readonly change?: ContainerChange;
  readonly data?: Record<string, unknown>;
}

/** Most containers one write handles. */
export const mostContainers = 2_000;

/** Locked in the order of their ids, answered in the order asked for. `container.not-found`, 404, unless all exist. */
export async function lockContainers(tx: WriteTx, ids: readonly string[]): Promise<Container[]> {
  const found = await lockedAmong(tx, 'id', ids);
  const byId = new Map(found.map((container) => [container.id, container]));
  return ids.map((id) => required(byId.get(id)));
}

/** As `lockContainers`, by their 37 characters. */
export async function lockByCodes(tx: WriteTx, codes: readonly string[], pointers: readonly string[] = []) {
  const found = await lockedAmong(tx, 'code', codes);
  const byCode = new Map(found.map((container) => [container.code, container]));
  return codes.map((code, place) => required(byCode.get(code), pointers[place]));
}

/** All that came on a manifest, by code. */
export async function lockOfManifest(tx: WriteTx, manifestId: string): Promise<Container[]> {
  const found = await lockedWhere(tx, 'manifest_id = $1', manifestId);
  return found.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** All that is on a transfer. */
export const lockOfTransfer = (tx: WriteTx, transferId: string): Promise<Container[]> =>
  lockedWhere(tx, 'transfer_id = $1', transferId);

/** As `lockOfManifest`, for reading. */
export const findOfManifest = (tx: Tx, manifestId: string): Promise<Container[]> =>
  tx.manager.find(Container, { where: { manifestId }, order: { code: 'ASC' }, take: mostContainers });

/** As `lockOfManifest`, of what stands at enterprises and is on no manifest yet. */
export async function findWaitingAt(tx: Tx, enterpriseIds: readonly string[]): Promise<Container[]> {
  if (enterpriseIds.length === 0) return [];
  const state = In(['registered', 'storedAtGenerator']);
  const where = { enterpriseId: In([...enterpriseIds]), state, manifestId: IsNull() };
  return tx.manager.find(Container, { where, order: { code: 'ASC' }, take: mostContainers });
}

/** One alone is asked for by equality: of a list PostgreSQL plans anew each time, which takes longer than finding the row. */
function lockedAmong(tx: WriteTx, column: 'id' | 'code', values: readonly string[]): Promise<Container[]> {
  const wanted = [...new Set(values)];
  return wanted.length === 1
    ? lockedWhere(tx, `${column} = $1`, wanted[0]!)
    : lockedWhere(tx, `${column} = ANY ($1)`, wanted);
}

type Condition = `${'id' | 'code' | 'manifest_id' | 'transfer_id'} = $1` | `${'id' | 'code'} = ANY ($1)`;

/** A prepared statement for each condition: with as many indexes, planning takes longer than reading. */
const lockedWhere = (tx: WriteTx, condition: Condition, value: string | readonly string[]): Promise<Container[]> =>
  rowsOf(tx, Container, `WHERE ${condition} ORDER BY id LIMIT ${mostContainers} FOR UPDATE`, [value]);

function required(container: Container | undefined, pointer?: string): Container {
  if (container === undefined) throw containerNotFound({}, pointer);
  return container;
}

/**
 * Takes the steps and makes the changes, each with its audit event, in one statement for all. The stays and the zones'
 * counters follow by trigger, so lock the zones before. Errors: those of the lifecycle.
 */
export async function advanceAll(tx: WriteTx, moves: readonly ContainerMove[]): Promise<void> {
  if (moves.length === 0) return;
  for (const move of moves) apply(tx, move);
  await save(
    tx,
    moves.map(({ container }) => container),
  );
}

function apply(tx: WriteTx, { container, step, action, change = {}, data = {} }: ContainerMove): void {
  const from = container.state;
  // What it is: withdrawing the record takes that from it.
  const ownWaste = isOwnWaste(container);
  Object.assign(container, change, { version: container.version + 1 });
  if (step !== undefined)
    container.state = containerLifecycle.take(step, from, tx.actor, {
      ...factsOf(container),
      isOwnWaste: ownWaste,
    });
  const moved = from === container.state ? {} : { from, to: container.state };
  tx.audit({
    subject: 'container',
    subjectId: container.id,
    action: `container.${step ?? action ?? 'change'}`,
    ...moved,
    tenant: tenantOf(container),
    data: { code: container.code, grams: container.grams, ...data },
  });
}

const saveSql = `
UPDATE container c SET state = r."state", grams = r."grams", labels_printed = r."labelsPrinted", manifest_id = r."manifestId",
  manifest_line_id = r."manifestLineId", handed_over_grams = r."handedOverGrams", zone_id = r."zoneId", spot = r."spot",
  clock_started_at = r."clockStartedAt", due_on = r."dueOn", held_at = r."heldAt", hold_reason = r."holdReason",
  stabilised_at = r."stabilisedAt", stabilised_by = r."stabilisedBy", stabilised_how = r."stabilisedHow", transfer_id = r."transferId", void_reason = r."voidReason", hazards = r."hazards", components = r."components",
  harmful_components = r."harmfulComponents", version = r."version"
FROM jsonb_to_recordset($1::jsonb) AS r("id" uuid, "state" text, "grams" bigint, "labelsPrinted" integer, "manifestId" uuid,
  "manifestLineId" uuid, "handedOverGrams" bigint, "zoneId" uuid, "spot" text, "clockStartedAt" timestamptz, "dueOn" date,
  "heldAt" timestamptz, "holdReason" text, "stabilisedAt" timestamptz, "stabilisedBy" uuid, "stabilisedHow" text, "transferId" uuid, "voidReason" text, "hazards" text[], "components" text[],
  "harmfulComponents" text[], "version" integer)
WHERE c.id = r."id"`;

async function save(tx: Tx, containers: readonly Container[]): Promise<void> {
  await tx.query(saveSql, [JSON.stringify([...new Set(containers)])]);
}

const insertSql = `
INSERT INTO container (id, code, facility_id, enterprise_id, division_code, profile_id, waste_code, name, form, hazards,
  components, harmful_components, packaging, volume_millilitres, grams, state, generated_at, created_at)
SELECT "id", "code", "facilityId", "enterpriseId", "divisionCode", "profileId", "wasteCode", "name", "form", "hazards",
  "components", "harmfulComponents", "packaging", "volumeMillilitres", "grams", "state", "generatedAt", "createdAt"
FROM jsonb_to_recordset($1::jsonb) AS r("id" uuid, "code" text, "facilityId" uuid, "enterpriseId" uuid, "divisionCode" text,
  "profileId" uuid, "wasteCode" text, "name" text, "form" text, "hazards" text[], "components" text[],
  "harmfulComponents" text[], "packaging" text, "volumeMillilitres" bigint, "grams" bigint, "state" text,
  "generatedAt" timestamptz, "createdAt" timestamptz)`;

/** Writes new containers, each with the event that it was labelled. */
export async function insertContainers(tx: WriteTx, containers: readonly Container[]): Promise<void> {
  await tx.query(insertSql, [JSON.stringify(containers)]);
  for (const container of containers) {
    const { id, code, state, wasteCode, grams } = container;
    tx.audit({
      subject: 'container',
      subjectId: id,
      action: 'container.register',
      from: null,
      to: state,
      tenant: tenantOf(container),
      data: { code, wasteCode, grams },
    });
  }
}
