import { randomBytes, randomInt } from 'node:crypto';
import type { AgreementView } from '../../enterprises/agreements/dto/agreement.view.js';
import type { ProfilesFromTemplatesView, WasteProfileView } from '../../enterprises/profiles/dto/waste-profile.view.js';
import type { EnterpriseView, RegistrationView } from '../../enterprises/registration/dto/enterprise.view.js';
import type { PermitView } from '../../facility/dto/permit.view.js';
import type { Page } from '../../platform/http/paging.js';
import { usccWithCheckDigit } from '../../shared/uscc.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { demoPaper } from '../demo-paper.js';
import type { Cast } from './cast.js';
import type { Report } from './report.js';
import { UnexpectedAnswer } from './visitor.js';
import type { Visitor } from './visitor.js';

/** A garage that has just become a customer. */
export interface NewFirm {
  readonly id: string;
  readonly visitor: Visitor;
  /** Oil, batteries, rags. */
  readonly profiles: readonly WasteProfileView[];
}

/** A new firm registers, is verified, gets its agreement and says what waste it has. */
export async function enterFirm(cast: Cast, report: Report): Promise<NewFirm> {
  const { id, visitor } = await register(cast, report);
  report.step('上传营业执照并提交', 'The licence is attached and the registration submitted');
  const form = new FormData();
  form.set(
    'file',
    new Blob([new Uint8Array(demoPaper('Business licence'))], { type: 'application/pdf' }),
    'licence.pdf',
  );
  await visitor.post('/documents?kind=licence', form);
  const draft = await visitor.get<EnterpriseView>(`/enterprises/${id}`);
  const submitted = await visitor.post<EnterpriseView>(`/enterprises/${id}/submit`, {}, draft.version);
  report.check(submitted.state === 'submitted', `待核验`, 'waits for the operator');

  report.step('中心核验', 'The operator verifies');
  const verified = await cast.manager.post<EnterpriseView>(`/enterprises/${id}/verify`, {}, submitted.version);
  report.check(verified.state === 'verified', '已核验', 'verified');
  await agree(cast, report, id);

  report.step('从模板建立废物档案', 'Waste profiles from the templates of the trade');
  const keys = ['repair-oil', 'repair-batteries', 'repair-rags'];
  const { created } = await visitor.post<ProfilesFromTemplatesView>('/waste-profiles/from-templates', { keys });
  for (const { name, wasteCode } of created) report.note(`${wasteCode} ${name}`);
  return { id, visitor, profiles: created };
}

async function register({ stranger, manager }: Cast, report: Report): Promise<{ id: string; visitor: Visitor }> {
  report.step('新企业注册', 'A new firm registers');
  const mark = randomBytes(3).toString('hex');
  const login = `drive-${mark}`;
  const password = `Aa1-${randomBytes(12).toString('base64url')}`;
  const registered = await stranger.post<RegistrationView>('/registrations', {
    facilityId: manager.account?.facilityId,
    name: `南通演示汽车维修有限公司 ${mark}`,
    uscc: usccWithCheckDigit(`91320613MA8${String(randomInt(1_000_000)).padStart(6, '0')}`),
    divisionCode: '320613',
    address: '南通市崇川区演示路 18 号',
    place: { longitude: 120.884, latitude: 32.031 },
    trade: 'vehicle-repair',
    contactName: '演示联系人',
    contactPhone: '13800000999',
    emergencyPhone: '0513-85500999',
    declaredGeneration: [
      { wasteCode: '900-214-08', yearlyGrams: 3_000_000 },
      { wasteCode: '900-052-31', yearlyGrams: 2_500_000 },
    ],
    account: { login, displayName: '环保专员', password },
  });
  report.check(registered.state === 'draft', `草稿，账号 ${login}`, 'a draft with its first account');
  return { id: registered.enterpriseId, visitor: await stranger.signIn(login, password) };
}

async function agree({ manager }: Cast, report: Report, enterpriseId: string): Promise<void> {
  report.step('签订服务协议', 'The service agreement');
  const today = shanghaiDate(new Date());
  const { items } = await manager.get<Page<PermitView>>(`/permits?on=${today}`);
  const permit = items[0];
  if (permit === undefined) throw new UnexpectedAnswer('中心没有有效许可证。The facility has no permit in force.');
  const agreement = await manager.post<AgreementView>('/agreements', {
    enterpriseId,
    number: `LD-${today.slice(0, 4)}-D${randomInt(100_000, 999_999)}`,
    validFrom: today,
    validTo: permit.validTo,
    minimumChargeFen: 20_000,
    prices: [
      { wasteCode: '900-214-08', fenPerKg: -55 },
      { wasteCode: '900-052-31', fenPerKg: -550 },
      { wasteCode: '900-041-49', fenPerKg: 480 },
    ],
  });
  for (const { wasteCode, fenPerKg } of agreement.prices)
    report.note(
      `${wasteCode}  ${(fenPerKg / 100).toFixed(2)} 元/kg${fenPerKg < 0 ? '（付给企业 paid to the firm）' : ''}`,
    );
}
