import { Client } from 'pg';
import { createFacility, signInAs } from '../../../test/support/actors.js';
import type { TestActor } from '../../../test/support/actors.js';
import type { TestApp } from '../../../test/support/app.js';
import { Database } from '../../platform/database/database.service.js';
import { DomainError } from '../../shared/domain-error.js';
import { systemActor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { GatewayMessages } from '../messages/messages.service.js';
import type { GatewayPort } from '../port/gateway.port.js';
import type { MessageKind } from '../port/gateway.types.js';
import { Breakers } from '../sending/breakers.js';
import { GatewaySender } from '../sending/gateway-sender.js';
import { Leases } from '../sending/leases.js';
import { Recorder } from '../sending/recorder.js';
import { GatewaySubjects } from '../subjects/gateway-subjects.js';
import type { GatewaySubject, LockedSubject, NumberOutcome } from '../subjects/gateway-subjects.js';
import type { OfficialForm } from '../subjects/official-form.types.js';

const system = systemActor('gateway spec');

/** Something with a number, without all that a manifest brings along. */
const subjectTable = `
CREATE TABLE spec_subject (
  id uuid PRIMARY KEY, serial integer NOT NULL, facility_id uuid NOT NULL, enterprise_id uuid, division_code text NOT NULL,
  number text CONSTRAINT spec_subject_number_unique UNIQUE, times_set integer NOT NULL DEFAULT 0, voided boolean NOT NULL DEFAULT false);
SELECT protect('spec_subject');`;

interface SubjectRow {
  serial: number;
  facility_id: string;
  division_code: string;
  number: string | null;
  voided: boolean;
}

class SpecSubject implements GatewaySubject {
  readonly type = 'spec';

  async lock(tx: WriteTx, id: string): Promise<LockedSubject> {
    const [row] = await tx.query<SubjectRow>('SELECT * FROM spec_subject WHERE id = $1 FOR UPDATE', [id]);
    const { serial, facility_id: facilityId, division_code: divisionCode, number, voided } = row!;
    return {
      tenant: { facilityId, enterpriseId: null, divisionCode },
      divisionCode,
      internalNumber: internalNumber(serial),
      officialNumber: number,
      isVoided: voided,
      form: formOf(serial),
    };
  }

  async setOfficialNumber(tx: WriteTx, id: string, number: string): Promise<NumberOutcome> {
    const known = await this.lock(tx, id);
    if (!new RegExp(`^20\\d{2}${known.divisionCode.slice(0, 4)}\\d{6}$`).test(number)) throw refusal('spec.invalid');
    if (known.officialNumber === number) return 'known';
    if (known.isVoided || known.officialNumber !== null) return 'notApplied';
    const [taken] = await tx.query('SELECT 1 FROM spec_subject WHERE number = $1', [number]);
    if (taken !== undefined) throw refusal('spec.taken');
    await tx.query('UPDATE spec_subject SET number = $2, times_set = times_set + 1 WHERE id = $1', [id, number]);
    return 'applied';
  }
}

const refusal = (code: string): DomainError => new DomainError(code, 422, { zh: '不符', en: 'No.' });

export const internalNumber = (serial: number): string => `GI-SPEC-2026-${String(serial).padStart(6, '0')}`;

/** A form with one line of `serial` kilograms. */
export const formOf = (serial: number): OfficialForm => ({
  plannedOn: '2026-03-02',
  consignorName: '=顺达汽修',
  consignorAddress: '崇川区 1 号',
  emergencyPhone: '13900000000',
  handler: '王五',
  consignorPhone: '13900000001',
  handoverAt: '2026-03-02T01:00:00.000Z',
  carrierName: '通达运输',
  operatingLicenceNo: '苏交运管许可 320600',
  carrierAddress: '港闸路 2 号',
  carrierPhone: '0513-1',
  driverName: '赵六',
  driverPhone: '13900000002',
  plateNo: '苏F12345',
  origin: '崇川',
  departedAt: null,
  via: null,
  destination: '绿岛',
  arrivedAt: null,
  consigneeName: '绿岛',
  permitNo: 'JSNT000001',
  consigneeAddress: '开发区 3 号',
  consigneePhone: '0513-2',
  receivedAt: null,
  lines: [
    {
      position: 1,
      wasteName: '废机油',
      wasteCode: '900-214-08',
      hazards: ['T', 'I'],
      physicalForm: 'L',
      harmfulComponents: [],
      packaging: 'drum',
      packageCount: 1,
      quantityOutGrams: serial * 1_000,
      majorDiscrepancy: null,
      opinion: null,
      methodCode: null,
      quantityInGrams: null,
    },
  ],
});

/** A facility, and subjects of it that are cheap to make by the hundred. */
export async function createGatewayStage(test: TestApp) {
  const { app } = test;
  await asOwner(test, subjectTable);
  const facilityId = await createFacility(test);
  const dispatcher: TestActor = await signInAs(test, 'operator.dispatcher', { facilityId });
  const [writes, database] = [app.get(Writes), app.get(Database)];
  const subjects = app.get(GatewaySubjects, { strict: false });
  const messages = app.get(GatewayMessages, { strict: false });
  subjects.register(new SpecSubject());
  let made = 0;

  const write = <T>(work: (tx: WriteTx) => Promise<T>): Promise<T> =>
    writes.run(system, 'spec', withoutKey, async (tx) => {
      const tenant = { facilityId, enterpriseId: null, divisionCode: '320613' };
      tx.audit({ subject: 'spec', subjectId: facilityId, action: 'spec', tenant });
      return work(tx);
    });

  return {
    facilityId,
    dispatcher,
    messages,
    write,
    /** Makes a subject and opens its messages. Answers its id. */
    async open(...kinds: MessageKind[]): Promise<string> {
      const id = newId();
      await write(async (tx) => {
        const values = [id, (made += 1), facilityId, '320613'];
        await tx.query(
          'INSERT INTO spec_subject (id, serial, facility_id, division_code) VALUES ($1, $2, $3, $4)',
          values,
        );
        for (const kind of kinds) await messages.open(tx, { type: 'spec', id }, kind);
      });
      return id;
    },
    /** A worker of its own before this system; a call counts as failed after `answerMs`. */
    worker(port: GatewayPort, answerMs = 80) {
      const breakers = new Breakers(port);
      const leases = new Leases(writes, breakers);
      const recorder = new Recorder(writes, subjects, breakers);
      const sender = new GatewaySender(database, port, breakers, leases, recorder);
      sender.answerMs = answerMs;
      return { leases, recorder, sender };
    },
    select: <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
      database.read(system, (tx) => tx.query<Row>(sql, parameters)),
  };
}

export type GatewayStage = Awaited<ReturnType<typeof createGatewayStage>>;

/** Runs SQL as the owner of the database. */
export async function asOwner({ databaseUrl }: Pick<TestApp, 'databaseUrl'>, sql: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
