import { Agreements } from '../enterprises/agreements/agreements.service.js';
import { SettingsService } from '../identity/settings/settings.service.js';
import { SimulatedTime } from '../platform/database/simulated-time.js';
import { JobRunner } from '../jobs/job-runner.js';
import { manifestReceived } from '../manifests/manifests.events.js';
import { book } from '../manifests/testing/manifest-world.js';
import { systemActor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { createReceivingWorld, deliver } from '../storage/testing/receiving-world.js';
import type { ReceivingWorld } from '../storage/testing/receiving-world.js';
import type { Firm } from '../bookings/testing/booking-world.js';
import { withoutKey } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { createTestApp } from '../../test/support/app.js';
import type { TestApp } from '../../test/support/app.js';
import { closeSound } from '../../test/support/invariants.js';
import { runJobs } from '../../test/support/run-jobs.js';
import { dice } from '../../test/support/seeded.js';
import { Charging } from './charges/charging.service.js';
import { Corrections } from './charges/corrections.service.js';
import { VisitCharges } from './charges/visit-charges.service.js';
import { StatementSchedule } from './statements/statement-schedule.service.js';
import { Statements } from './statements/statements.service.js';
import {
  agreePrice,
  agreed,
  chargeOf,
  chargedVisit,
  decide,
  deliverTogether,
  labCode,
  oilCode,
} from './testing/settlement-world.js';

let test: TestApp;
let world: ReceivingWorld;
let firm: Firm;

beforeAll(async () => {
  test = await createTestApp();
  world = await createReceivingWorld(test);
});
beforeEach(async () => {
  firm = await world.newFirm();
});
afterEach(() => {
  test.app.get(SimulatedTime).now = null;
});
afterAll(() => closeSound(test));

const statementOf = (id: string) => test.app.get(Statements).one(world.manager.actor, id);
const code = (error: unknown) => (error as { code?: string }).code;
const later = (days: number) => new Date(Date.now() + days * 86_400_000);
const system = systemActor('spec');

describe('a decided delivery', () => {
  it('is charged by what was accepted and the price of its day, with a share of the trip', async () => {
    await agreePrice(test, world, firm, 350);
    const charge = await chargedVisit(test, world, firm);
    expect(charge.lines).toMatchObject([
      { kind: 'waste', wasteCode: oilCode, grams: 170_000, fenPerKg: agreed.oilFenPerKg, amountFen: -20_400 },
      { kind: 'waste', wasteCode: labCode, grams: 39_000, fenPerKg: 350, amountFen: 13_650 },
      { kind: 'minimum', amountFen: agreed.minimumFen - 13_650 },
      { kind: 'transport', transport: { firms: 1 } },
    ]);
    const transport = charge.lines[3]!;
    // Alone on the vehicle: the trip costs what a trip alone costs, and nothing is saved.
    expect(transport.amountFen).toBe(transport.transport!.costFen);
    expect(charge).toMatchObject({ savedFen: 0, totalFen: 9_600 + transport.amountFen, outcome: 'accepted' });
    expect(await statementOf(charge.statementId)).toMatchObject({
      state: 'open',
      month: charge.acceptedOn.slice(0, 7),
      totalFen: charge.totalFen,
      charges: 1,
    });
  });

  it('refused costs the minimum and the way', async () => {
    const manifest = await deliver(test, world, firm, [await book(test, firm)], [170_000, 39_000]);
    await decide(test, world, manifest, 'refuse');
    await runJobs(test);
    const charge = await chargeOf(test, world, manifest.id);
    expect(charge.outcome).toBe('refused');
    expect(charge.lines.map(({ kind, amountFen }) => [kind, amountFen])).toMatchObject([
      ['waste', 0],
      ['waste', 0],
      ['minimum', agreed.minimumFen],
      ['transport', expect.any(Number)],
    ]);
  });

  it('is priced by the day it was handed over, though it is accepted after a new price begins', async () => {
    await agreePrice(test, world, firm, 350);
    const manifest = await deliver(test, world, firm, [await book(test, firm)], [170_000, 39_000]);
    test.app.get(SimulatedTime).now = later(1);
    await agreePrice(test, world, firm, 990);
    await decide(test, world, manifest);
    await runJobs(test);
    const charge = await chargeOf(test, world, manifest.id);
    expect(charge.lines[1]).toMatchObject({ fenPerKg: 350, priceValidFrom: charge.handedOverOn });
    expect(charge.acceptedOn > charge.handedOverOn).toBe(true);
  });

  it('is priced by an agreement that ended after the hand-over', async () => {
    const manifest = await deliver(test, world, firm, [await book(test, firm)], [170_000, 39_000]);
    const agreements = test.app.get(Agreements);
    const listed = await agreements.list(world.manager.actor, { enterpriseId: firm.enterpriseId, limit: 1 });
    const { id, version } = listed.items[0]!;
    await agreements.terminate(world.manager.actor, withoutKey, id, version, { reason: '企业搬迁' });
    await decide(test, world, manifest);
    await runJobs(test);
    const charge = await chargeOf(test, world, manifest.id);
    expect(charge).toMatchObject({ agreementId: id, minimumFen: agreed.minimumFen });
    expect(charge.lines[0]).toMatchObject({ fenPerKg: agreed.oilFenPerKg });
  });

  it('has no transport line where the facility charges none, and saves nothing then', async () => {
    const elsewhere = await createReceivingWorld(test);
    const { facilityId } = elsewhere;
    const free = { name: 'settlement.transport-charged', value: 0, basis: '协议', validFrom: '2020-01-01' } as const;
    const settings = test.app.get(SettingsService);
    await test.app.get(Writes).run(system, 'spec', withoutKey, (tx) => settings.create(tx, { ...free, facilityId }));
    const charge = await chargedVisit(test, elsewhere, await elsewhere.newFirm());
    expect(charge.lines.map(({ kind }) => kind)).toEqual(['waste', 'waste', 'minimum']);
    expect(charge.savedFen).toBe(0);
  });

  it('is charged once, however often and from how many workers the event comes', async () => {
    const manifest = await deliver(test, world, firm, [await book(test, firm)], [170_000, 39_000]);
    await decide(test, world, manifest);
    const runner = test.app.get(JobRunner, { strict: false });
    const payload = { manifestId: manifest.id, outcome: 'accepted' };
    const same = { messageId: newId(), topic: manifestReceived.name, payload };
    // A worker dies after its writes and before their commit; another one takes the message.
    const died = test.app.get(Writes).runEffect(system, same.messageId, 'settlement.charge', async (tx) => {
      await test.app.get(Charging).charge(tx, manifest.id);
      throw new Error('killed');
    });
    await expect(died).rejects.toThrow('killed');
    const other = { ...same, messageId: newId() };
    const runs = [same, same, other].map((message) => runner.run('settlement.charge', message));
    await Promise.allSettled(runs);
    await runner.run('settlement.charge', other);
    await runJobs(test);
    const { items } = await test.app
      .get(VisitCharges)
      .list(world.manager.actor, { manifestId: manifest.id, limit: 10 });
    expect(items).toHaveLength(1);
  });
});

describe('firms of one trip', () => {
  it('share its cost to the fen, pay no more than alone, and see what they save', async () => {
    const firms = [firm, await world.newFirm(), await world.newFirm()];
    const manifests = await deliverTogether(test, world, firms);
    for (const manifest of manifests) await decide(test, world, manifest);
    // At the same time, as workers do: one of them works the trip out.
    const charges = await Promise.all(manifests.map((manifest) => chargeNow(manifest.id)));
    const lines = charges.map(({ lines: all }) => all.at(-1)!);
    const { sharedFen, costFen, separateSumFen } = lines[0]!.transport!;
    expect(lines.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(sharedFen);
    expect(sharedFen).toBe(Math.min(costFen, separateSumFen));
    for (const [place, { amountFen, transport }] of lines.entries()) {
      expect(amountFen).toBeLessThanOrEqual(transport!.separateFen);
      expect(charges[place]!.savedFen).toBe(transport!.separateFen - amountFen);
    }
    expect(charges.reduce((sum, { savedFen }) => sum + savedFen, 0)).toBe(separateSumFen - sharedFen);
  });

  async function chargeNow(manifestId: string) {
    await test.app
      .get(Writes)
      .runEffect(system, newId(), 'settlement.charge', (tx) => test.app.get(Charging).charge(tx, manifestId));
    return chargeOf(test, world, manifestId);
  }
});

describe('a correction', () => {
  const correct = (id: string, lineId: string, change: { fenPerKg?: number; amountFen?: number }) =>
    test.app.get(Corrections).correct(world.manager.actor, withoutKey, id, {
      lines: [{ lineId, ...change }],
      reason: '单价录入有误，按协议更正',
    });

  it('takes lines back and puts others in their stead; the visit is charged once all the same', async () => {
    const charge = await chargedVisit(test, world, firm);
    const lab = charge.lines.find(({ wasteCode }) => wasteCode === labCode)!;
    expect(lab).toMatchObject({ amountFen: 0, priceValidFrom: null });
    const correction = await correct(charge.id, lab.id, { fenPerKg: 1_000 });
    expect(correction).toMatchObject({
      kind: 'correction',
      number: `${charge.number}-G1`,
      statementId: charge.statementId,
      visitId: charge.id,
      // 39 kg at 10.00 are 390.00, which is beyond the minimum of 300.00 that was charged.
      totalFen: 39_000 - agreed.minimumFen,
      visitNetFen: charge.totalFen + 9_000,
    });
    expect(
      correction.lines.map(({ kind, amountFen, reversesLineId }) => [kind, amountFen, reversesLineId === null]),
    ).toEqual([
      ['waste', 0, false],
      ['minimum', -agreed.minimumFen, false],
      ['waste', 39_000, true],
    ]);
    const statement = await statementOf(charge.statementId);
    expect(statement).toMatchObject({ state: 'open', totalFen: charge.totalFen + 9_000, charges: 2 });
    const again = await test.app.get(VisitCharges).one(world.manager.actor, charge.id);
    expect(again.lines.filter(({ takenBack }) => takenBack).map(({ kind }) => kind)).toEqual(['waste', 'minimum']);
    expect(await correct(charge.id, lab.id, { fenPerKg: 900 }).catch(code)).toBe('settlement.lines-unknown');
  });

  it.each([20_265, 20_266])('of whatever lines and from however many hands loses no fen (seed %d)', async (seed) => {
    const roll = dice(seed);
    const { id, lines: first } = await chargedVisit(test, world, firm);
    let standing = first.map(({ id: lineId, kind }) => ({ lineId, kind }));
    for (let turn = 0; turn < 8; turn += 1) {
      const hands = Array.from({ length: 1 + roll.below(2) }, () => {
        const { lineId, kind } = roll.pick(standing);
        return correct(
          id,
          lineId,
          kind === 'waste' ? { fenPerKg: roll.below(4_001) - 2_000 } : { amountFen: roll.below(90_000) },
        );
      });
      await Promise.all(hands.map((hand) => hand.catch(code)));
      standing = await standingOf(id);
    }
    const net = await netOf(id);
    expect({ seed, ...net }).toEqual({ seed, visitNetFen: net.standingFen, standingFen: net.standingFen });
    const wastes = standing.filter(({ kind }) => kind === 'waste');
    expect({ seed, wastes: wastes.length }).toEqual({ seed, wastes: 2 });
  });

  /** Every line of the visit that neither is a reversal nor was taken back. */
  async function standingLinesOf(visitId: string) {
    const { manifestId } = await test.app.get(VisitCharges).one(world.manager.actor, visitId);
    const { items } = await test.app.get(VisitCharges).list(world.manager.actor, { manifestId, limit: 200 });
    const charges = await Promise.all(items.map(({ id }) => test.app.get(VisitCharges).one(world.manager.actor, id)));
    return charges.flatMap(({ lines }) =>
      lines.filter(({ takenBack, reversesLineId }) => !takenBack && !reversesLineId),
    );
  }
  const standingOf = async (visitId: string) =>
    (await standingLinesOf(visitId)).map(({ id: lineId, kind }) => ({ lineId, kind }));
  async function netOf(visitId: string) {
    const { visitNetFen } = await test.app.get(VisitCharges).one(world.manager.actor, visitId);
    const standingFen = (await standingLinesOf(visitId)).reduce((sum, { amountFen }) => sum + amountFen, 0);
    return { visitNetFen, standingFen };
  }

  it('of two at once lets one stand', async () => {
    const charge = await chargedVisit(test, world, firm);
    const lab = charge.lines.find(({ wasteCode }) => wasteCode === labCode)!;
    const both = await Promise.all([900, 800].map((fenPerKg) => correct(charge.id, lab.id, { fenPerKg }).catch(code)));
    expect(both.filter((answer) => typeof answer === 'string')).toEqual(['settlement.lines-unknown']);
  });

  it('joins the running month once the statement is agreed, and the one of the month after when that is issued', async () => {
    const charge = await chargedVisit(test, world, firm);
    const lab = charge.lines.find(({ wasteCode }) => wasteCode === labCode)!;
    const clock = test.app.get(SimulatedTime);
    clock.now = later(40);
    // Two workers at once: each statement is issued by one of them.
    const schedule = test.app.get(StatementSchedule);
    const issued = await Promise.all([schedule.issueDue(), schedule.issueDue()]);
    const open = await test.app.get(Statements).list(system, { state: 'issued', limit: 200 });
    expect(issued[0] + issued[1]).toBe(open.items.length);
    expect((await statementOf(charge.statementId)).state).toBe('issued');
    expect(await test.app.get(StatementSchedule).issueDue()).toBe(0);
    clock.now = later(70);
    expect(await test.app.get(StatementSchedule).agreeLapsed()).toBeGreaterThanOrEqual(1);
    expect((await statementOf(charge.statementId)).state).toBe('agreed');
    const correction = await correct(charge.id, lab.id, { fenPerKg: 1_000 });
    const next = await statementOf(correction.statementId);
    expect(next).toMatchObject({ state: 'open', charges: 1, totalFen: 9_000 });
    expect(next.month > charge.acceptedOn.slice(0, 7)).toBe(true);
    expect(await statementOf(charge.statementId)).toMatchObject({ state: 'agreed', totalFen: charge.totalFen });
  });
});

describe('a visit that is charged late', () => {
  it('joins the first statement that was not issued', async () => {
    const first = await chargedVisit(test, world, firm);
    const manifest = await deliver(test, world, firm, [await book(test, firm)], [170_000, 39_000]);
    await decide(test, world, manifest);
    const clock = test.app.get(SimulatedTime);
    clock.now = later(40);
    await test.app.get(StatementSchedule).issueDue();
    await runJobs(test);
    const second = await chargeOf(test, world, manifest.id);
    expect(second.acceptedOn).toBe(first.acceptedOn);
    expect(second.statementId).not.toBe(first.statementId);
    expect((await statementOf(second.statementId)).month > (await statementOf(first.statementId)).month).toBe(true);
  });
});
