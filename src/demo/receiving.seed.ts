import type { ManifestView } from '../manifests/dto/manifest.view.js';
import type { ReceivingView } from '../storage/receiving/dto/receiving.view.js';
import { wasteCategory } from '../shared/waste-code.js';
import { step } from './demo-services.js';
import type { DemoServices } from './demo-services.js';
import type { Trip, Visit } from './demo.types.js';
import { prng } from './prng.js';
import { actorOf } from './site.seed.js';
import { consignorOf, driverOf } from './trips.seed.js';
import type { Stage } from './trips.seed.js';

type AcceptDelivery = Parameters<DemoServices['acceptance']['decide']>[4];
type LineDecision = AcceptDelivery['lines'][number];
type MethodCode = NonNullable<LineDecision['methodCode']>;

/** Weighed, compared and decided. It closes by itself, unless something goes home first. */
export async function receive(stage: Stage, visit: Visit): Promise<void> {
  const { services, site } = stage;
  const weighbridge = actorOf('weighbridge', site.actors);
  const manifest = stage.loaded.get(visit)!;
  await weigh(stage, visit, manifest, 'confirmed');
  const delivery = await services.receiving.handIn(weighbridge, step(`${visit.key}/hand-in`), manifest.id);
  await settleDiscrepancies(stage, visit, delivery);
  const decided = await services.acceptance.decide(
    weighbridge,
    step(`${visit.key}/accept`),
    manifest.id,
    delivery.version,
    { lines: delivery.lines.map((line, place) => decisionOf(visit, line, place)), topUp: true },
  );
  if (decided.returnManifestId !== null) stage.returns.set(visit, decided.returnManifestId);
}

/** As far as the scale: a reading by hand stays unconfirmed, a difference undecided. */
export async function weighOnly(stage: Stage, visit: Visit, manifest: ManifestView): Promise<void> {
  const weighbridge = actorOf('weighbridge', stage.site.actors);
  await weigh(stage, visit, manifest, 'unconfirmed');
  await stage.services.receiving.handIn(weighbridge, step(`${visit.key}/hand-in`), manifest.id);
}

/** Refused goods leave at once, and the enterprise signs that it has them again; the original then closes by itself. */
export async function sendHome(stage: Stage, trip: Trip, visit: Visit): Promise<void> {
  const { journey } = stage.services;
  const id = stage.returns.get(visit)!;
  await journey.sendBack(driverOf(stage, trip), step(`${visit.key}/send-back`), id);
  await journey.takeBack(consignorOf(stage, visit), step(`${visit.key}/take-back`), id);
}

type Confirmation = 'confirmed' | 'unconfirmed';

async function weigh(stage: Stage, visit: Visit, { id, lines }: ManifestView, manual: Confirmation): Promise<void> {
  const { services, site } = stage;
  const weighbridge = actorOf('weighbridge', site.actors);
  for (const [place, { id: lineId, handedOverGrams }] of lines.entries()) {
    const name = `${visit.key}/weigh/${place}`;
    const reading = {
      manifestId: id,
      lineId,
      kind: 'net',
      grams: measured(stage, visit, place, handedOverGrams ?? 0),
    } as const;
    if (visit.fate !== 'manual' || place > 0) {
      const fromScale = { source: 'scale', deviceId: 'SCS-60T-01', readingId: name.replaceAll('/', '-') } as const;
      await services.weighings.weigh(weighbridge, step(name), { ...reading, ...fromScale });
      continue;
    }
    const byHand = { source: 'manual', reason: '地磅仪表通信中断，人工抄录显示值。' } as const;
    const taken = await services.weighings.weigh(weighbridge, step(name), { ...reading, ...byHand });
    if (manual === 'unconfirmed') continue;
    const second = actorOf('weighbridge2', site.actors);
    await services.weighings.confirm(second, step(`${name}/confirm`), taken.id);
  }
}

/** 99–101 % of what was handed over; of a short delivery's first line 86 %. Whole hundreds of grams. */
function measured({ seed }: Stage, visit: Visit, place: number, handedOverGrams: number): number {
  const permille =
    visit.fate === 'short' && place === 0 ? 860 : prng(`${seed}/${visit.key}/scale/${place}`).int(990, 1_010);
  return Math.max(100, Math.round((handedOverGrams * permille) / 100_000) * 100);
}

/** 部令23号 第18条: what differs is recorded, told, decided before anything is accepted, and reported to the bureau. */
async function settleDiscrepancies(stage: Stage, visit: Visit, { manifestId, lines, discrepancies }: ReceivingView) {
  const { services, site } = stage;
  const weighbridge = actorOf('weighbridge', site.actors);
  const reason = '与产废单位电话核实，装车时未扣除包装重量，按实测量接受。';
  for (const [place, { id }] of discrepancies.entries()) {
    await services.discrepancies.decide(weighbridge, step(`${visit.key}/quantity/${place}`), id, {
      decision: 'accept',
      reason,
    });
    await report(stage, `${visit.key}/quantity-report/${place}`, id);
  }
  const seen = bySight[visit.fate];
  const line = lines[0];
  if (seen === undefined || line === undefined) return;
  const { attribute, found, decision } = seen;
  const declared = await services.discrepancies.declare(weighbridge, step(`${visit.key}/declare`), {
    manifestId,
    lineId: line.lineId,
    attribute,
    found,
  });
  await services.discrepancies.decide(weighbridge, step(`${visit.key}/decide`), declared.id, {
    decision,
    reason: seen.opinion,
  });
  await report(stage, `${visit.key}/report`, declared.id);
}

const report = ({ services, site }: Stage, key: string, id: string) =>
  services.discrepancies.report(actorOf('manager', site.actors), step(key), id, {
    reference: '已通过崇川生态环境局业务平台报送（演示）',
  });

const bySight: Partial<Record<Visit['fate'], Seen>> = {
  part: {
    attribute: 'packaging',
    found: '部分包装桶破损渗漏',
    decision: 'part',
    opinion: '破损桶退回重新包装，其余接受。',
  },
  refused: {
    attribute: 'name',
    found: '桶内混有生活垃圾，与联单名称不符',
    decision: 'refuse',
    opinion: '与联单不符，整车退回产废单位分拣。',
  },
};

interface Seen {
  readonly attribute: 'packaging' | 'name';
  readonly found: string;
  readonly decision: 'part' | 'refuse';
  readonly opinion: string;
}

function decisionOf({ fate }: Visit, line: ReceivingView['lines'][number], place: number): LineDecision {
  const { lineId, wasteCode, measuredGrams } = line;
  const methodCode = methodOf(wasteCode);
  const { opinion = '' } = bySight[fate] ?? {};
  if (fate === 'refused') return { lineId, decision: 'refuse', opinion };
  if (fate !== 'part' || place > 0) return { lineId, decision: 'accept', methodCode };
  const acceptedGrams = Math.max(1, Math.floor(((measuredGrams ?? 0) * 6) / 10));
  return { lineId, decision: 'part', acceptedGrams, methodCode, opinion, refusedPackages: 1 };
}

/** What becomes of a category in the end; everything else is burnt. */
const methods: Readonly<Record<string, MethodCode>> = {
  HW06: 'R2',
  HW08: 'R9',
  HW09: 'D9',
  HW16: 'D9',
  HW29: 'R15',
  HW31: 'R4',
  HW36: 'D1',
  HW50: 'R8',
};

const methodOf = (wasteCode: string): MethodCode => methods[wasteCategory(wasteCode)] ?? 'D10';
