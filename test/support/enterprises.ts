import { randomBytes } from 'node:crypto';
import type { Trade } from '../../src/catalogue/trades.types.js';
import { Agreements } from '../../src/enterprises/agreements/agreements.service.js';
import { Documents } from '../../src/enterprises/documents/documents.service.js';
import { WasteProfiles } from '../../src/enterprises/profiles/waste-profiles.service.js';
import type { EnterpriseView } from '../../src/enterprises/registration/dto/enterprise.view.js';
import { EnterpriseRecords } from '../../src/enterprises/registration/enterprise-records.service.js';
import { EnterpriseReview } from '../../src/enterprises/registration/enterprise-review.service.js';
import { Registrations } from '../../src/enterprises/registration/registrations.service.js';
import { usccWithCheckDigit } from '../../src/shared/uscc.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { signInAs, testPassword } from './actors.js';
import type { TestActor } from './actors.js';
import type { TestApp } from './app.js';
import type { OpenFacility } from './facility.js';

export interface FirmTerms {
  readonly name?: string;
  readonly trade?: Trade;
  readonly divisionCode?: string;
  readonly uscc?: string;
  readonly siteName?: string;
  readonly declared?: { wasteCode: string; yearlyGrams: number }[];
}

export interface TestFirm {
  readonly enterprise: EnterpriseView;
  readonly admin: TestActor;
}

/** A new well-formed credit code with a right check digit. */
export const newUscc = (): string =>
  usccWithCheckDigit(`91320613${randomBytes(5).toString('hex').slice(0, 9).toUpperCase()}`);

export const pdf = Buffer.from('%PDF-1.7\n%test\n');
/** How a PNG begins: what it is, is told by its first bytes. */
export const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** A registration that lacks nothing but its submission. */
export async function completeDraft(testApp: TestApp, site: OpenFacility, terms: FirmTerms = {}): Promise<TestFirm> {
  const { app } = testApp;
  const { enterpriseId } = await app.get(Registrations).register(withoutKey, {
    facilityId: site.facilityId,
    name: terms.name ?? `顺达汽修 ${randomBytes(3).toString('hex')}`,
    divisionCode: terms.divisionCode ?? '320613',
    trade: terms.trade ?? 'vehicle-repair',
    ...(terms.trade === 'laboratory' && { laboratoryKind: 'testing-body' as const }),
    uscc: terms.uscc ?? newUscc(),
    siteName: terms.siteName ?? '',
    address: '崇川区工农路 88 号',
    contactName: '王师傅',
    contactPhone: '13812345678',
    emergencyPhone: '13887654321',
    declaredGeneration: terms.declared ?? [{ wasteCode: '900-214-08', yearlyGrams: 3_000_000 }],
    account: { login: `f${randomBytes(6).toString('hex')}`, displayName: '环保专员', password: testPassword },
  });
  const admin = await signInAs(testApp, 'enterprise.admin', { enterpriseId });
  await app.get(Documents).upload(admin.actor, withoutKey, { kind: 'licence' }, { name: '营业执照.pdf', content: pdf });
  return { enterprise: await app.get(EnterpriseRecords).detail(admin.actor, enterpriseId), admin };
}

/** An enterprise the operator has verified. */
export async function verifiedFirm(testApp: TestApp, site: OpenFacility, terms: FirmTerms = {}): Promise<TestFirm> {
  const { enterprise, admin } = await completeDraft(testApp, site, terms);
  const review = testApp.app.get(EnterpriseReview);
  const { version } = await review.submit(admin.actor, withoutKey, enterprise.id, enterprise.version);
  const given = { usccOverrideReason: '核对营业执照原件' };
  return { enterprise: await review.verify(site.manager.actor, withoutKey, enterprise.id, version, given), admin };
}

export interface BookableFirm extends TestFirm {
  readonly agreementId: string;
  /** By waste code. */
  readonly profileIds: ReadonlyMap<string, string>;
  /** By key of the template. */
  readonly profilesByKey: ReadonlyMap<string, string>;
}

/** A verified enterprise with an agreement for 2020–2099 and the profiles of the templates named. */
export async function bookableFirm(
  testApp: TestApp,
  site: OpenFacility,
  { keys, ...terms }: FirmTerms & { readonly keys: string[] },
): Promise<BookableFirm> {
  const { app } = testApp;
  const firm = await verifiedFirm(testApp, site, terms);
  const agreement = await app.get(Agreements).create(site.manager.actor, withoutKey, {
    enterpriseId: firm.enterprise.id,
    number: `XY-${firm.enterprise.id}`,
    validFrom: '2020-01-01',
    validTo: '2099-12-31',
    minimumChargeFen: 30_000,
    prices: [{ wasteCode: '900-214-08', fenPerKg: -120 }],
  });
  const { created } = await app.get(WasteProfiles).fromTemplates(firm.admin.actor, withoutKey, { keys });
  return {
    ...firm,
    agreementId: agreement.id,
    profileIds: new Map(created.map(({ wasteCode, id }) => [wasteCode, id])),
    profilesByKey: new Map(created.map(({ id }, place) => [keys[place]!, id])),
  };
}
