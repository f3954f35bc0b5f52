import { randomBytes } from 'node:crypto';
import { usccWithCheckDigit } from '../shared/uscc.js';
import type { Place } from '../shared/geo.js';
import type { Actor } from '../shared/roles.js';
import { whereabouts } from '../shared/whereabouts.js';
import { addDays } from '../shared/working-days.js';
import { declaredGeneration } from './demo-plan.js';
import { demoPaper } from './demo-paper.js';
import { step } from './demo-services.js';
import type { DemoServices } from './demo-services.js';
import type { UsualWaste } from './demo.types.js';
import { contactOf, firms } from './firms.data.js';
import type { Firm } from './firms.data.js';
import { prng } from './prng.js';
import { actorOf } from './site.seed.js';
import type { Site } from './site.seed.js';

/** A firm that books. */
export interface Customer {
  readonly enterpriseId: string;
  readonly agreementId: string;
  readonly actor: Actor;
  /** Ids of its waste profiles by template key. */
  readonly profileOf: ReadonlyMap<string, string>;
}

export interface Opening {
  readonly site: Site;
  readonly wastes: ReadonlyMap<string, UsualWaste>;
  /** YYYY-MM-DD in Asia/Shanghai: registered, then under contract. */
  readonly day: string;
}

/** Signs a firm up and puts it under contract. */
export async function seedCustomer(
  services: DemoServices,
  opening: Opening,
  firm: Firm,
  place: number,
): Promise<Customer> {
  const { enterpriseId, actor } = await seedRegistration(services, opening, firm, place);
  const manager = actorOf('manager', opening.site.actors);
  const upload = { kind: 'agreement', enterpriseId } as const;
  const file = { name: '服务协议.pdf', content: demoPaper(`Service agreement ${place + 1}`) };
  const paper = await services.documents.upload(manager, step(`firm/${place}/agreement-paper`), upload, file);
  const agreement = await services.agreements.create(manager, step(`firm/${place}/agreement`), {
    enterpriseId,
    number: `LD-${opening.day.slice(0, 4)}-${String(place + 1).padStart(3, '0')}`,
    validFrom: opening.day,
    validTo: earlier(addDays(opening.day, 3 * 365 - 1), opening.site.permitValidTo),
    minimumChargeFen: firm.trade === 'petrol-station' ? 30_000 : 20_000,
    signedDocumentId: paper.id,
    prices: pricesOf(firm, opening.wastes),
  });
  const { created } = await services.profiles.fromTemplates(actor, step(`firm/${place}/profiles`), {
    keys: [...firm.wastes],
  });
  const profileOf = new Map(firm.wastes.map((key, index) => [key, created[index]!.id]));
  return { enterpriseId, agreementId: agreement.id, actor, profileOf };
}

/** Registers a firm, and goes as far with it as it got. */
export async function seedRegistration(
  services: DemoServices,
  { site, wastes, day }: Opening,
  firm: Firm,
  place: number,
) {
  const name = `firm/${place}`;
  const login = `firm-${String(place + 1).padStart(2, '0')}`;
  const { enterpriseId } = await services.registrations.register(step(`${name}/register`), {
    facilityId: site.facilityId,
    name: firm.name,
    uscc: usccOf(firm, place),
    divisionCode: firm.divisionCode ?? '320613',
    address: `南通市${districts[firm.divisionCode ?? '320613'] ?? ''}${firm.street}`,
    place: nearSeat(firm, place),
    trade: firm.trade,
    laboratoryKind: firm.laboratoryKind ?? null,
    contactName: contactOf(place),
    contactPhone: `138000010${String(place).padStart(2, '0')}`,
    emergencyPhone: `0513-8552${String(1_000 + place)}`,
    declaredGeneration: declaredGeneration(firm, wastes),
    // Nobody signs in with it: the demo accounts of firms are opened beside it.
    account: { login, displayName: '企业环保负责人', password: `Aa1-${randomBytes(18).toString('base64url')}` },
  });
  const actor = await accountActor(services, login, enterpriseId);
  if (firm.end !== 'draft') await review(services, { site, firm, name, enterpriseId, actor, day });
  return { enterpriseId, actor };
}

interface Reviewed {
  readonly site: Site;
  readonly firm: Firm;
  readonly name: string;
  readonly enterpriseId: string;
  readonly actor: Actor;
  readonly day: string;
}

async function review(services: DemoServices, { site, firm, name, enterpriseId, actor, day }: Reviewed): Promise<void> {
  const manager = actorOf('manager', site.actors);
  const licence = { name: '营业执照.pdf', content: demoPaper(`Business licence ${name} ${day}`) };
  await services.documents.upload(actor, step(`${name}/licence`), { kind: 'licence' }, licence);
  const { version } = await services.review.submit(actor, step(`${name}/submit`), enterpriseId, 1);
  if (firm.end === 'submitted') return;
  if (firm.end === 'returned') {
    const reasons = [{ pointer: '/address', text: '地址与营业执照不一致，请核对产废场所。' }];
    await services.review.return(manager, step(`${name}/return`), enterpriseId, version, { reasons });
    return;
  }
  const override = firm.doubtfulCode ? { usccOverrideReason: '已核对营业执照原件，登记机关赋码如此。' } : {};
  const verified = await services.review.verify(manager, step(`${name}/verify`), enterpriseId, version, override);
  if (firm.end !== 'suspended') return;
  const reason = '排污登记已注销，恢复后再行办理。';
  await services.review.suspend(manager, step(`${name}/suspend`), enterpriseId, verified.version, { reason });
}

/** The account that the registration opened, as its holder acts. */
async function accountActor({ database }: DemoServices, login: string, enterpriseId: string): Promise<Actor> {
  const system: Actor = { ...nobody, roles: ['system'] };
  const [row] = await database.read(system, (tx) =>
    tx.query<{ id: string }>('SELECT id FROM account WHERE login = $1', [login]),
  );
  if (row === undefined) throw new Error(`the registration opened no account ${login}`);
  return { ...nobody, accountId: row.id, label: '企业环保负责人', roles: ['enterprise.admin'], enterpriseId };
}

const nobody: Omit<Actor, 'roles'> = {
  accountId: '00000000-0000-0000-0000-000000000000',
  label: 'demo data',
  enterpriseId: null,
  facilityId: null,
  divisionCode: null,
};

/** Somewhere within some six kilometres of the seat of its district; the streets are invented as well. */
function nearSeat({ divisionCode = '320613' }: Firm, place: number): Place {
  const { longitude, latitude } = whereabouts(null, divisionCode).place;
  const numbers = prng(`place/${place}`);
  const beside = (degrees: number) => Math.round(degrees * 1e6 + numbers.int(-60_000, 60_000)) / 1e6;
  return { longitude: beside(longitude), latitude: beside(latitude) };
}

const districts: Readonly<Record<string, string>> = { '320613': '崇川区', '320612': '通州区', '320614': '海门区' };

/** Valid by its check digit, unless the firm is the one whose is not. */
function usccOf(firm: Firm, place: number): string {
  const kind = firm.laboratoryKind === 'university' || firm.laboratoryKind === 'research-institute' ? '12' : '91';
  const code = usccWithCheckDigit(`${kind}320613MA7${String(100_000 + place * 137)}`);
  if (!firm.doubtfulCode) return code;
  return code.slice(0, 17) + (code.endsWith('7') ? '8' : '7');
}

/** Fen per kilogram. Oil and batteries are worth money, so the facility pays for them. */
function pricesOf(firm: Firm, wastes: ReadonlyMap<string, UsualWaste>): { wasteCode: string; fenPerKg: number }[] {
  const codes = new Set(firm.wastes.flatMap((key) => wastes.get(key)?.code ?? []));
  return [...codes].map((wasteCode) => ({ wasteCode, fenPerKg: fenPerKg(wasteCode) }));
}

const paidFor: Readonly<Record<string, number>> = {
  '900-214-08': -80,
  '900-199-08': -60,
  '900-052-31': -550,
  '900-049-50': -1_200,
};

const fenPerKg = (wasteCode: string): number =>
  paidFor[wasteCode] ?? prng(`price/${wasteCode}`).int(18, wasteCode.endsWith('-49') ? 90 : 45) * 10;

/** The oil price fell in the middle of the history: a new version of it in every agreement that has one. */
export async function seedOilPrices(services: DemoServices, site: Site, customers: readonly Customer[], day: string) {
  const manager = actorOf('manager', site.actors);
  for (const [place, { agreementId }] of customers.entries()) {
    if (!firms[place]?.wastes.includes('repair-oil')) continue;
    const prices = [{ wasteCode: '900-214-08', validFrom: day, fenPerKg: -55 }];
    await services.agreements.addPrices(manager, step(`firm/${place}/oil-price`), agreementId, 1, { prices });
  }
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
