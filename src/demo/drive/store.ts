import type { ContainerView } from '../../containers/dto/container.view.js';
import type { ScanView } from '../../containers/scan/dto/scan.view.js';
import type { Page } from '../../platform/http/paging.js';
import type { PutAwayProposalsView } from '../../storage/put-away/dto/proposal.view.js';
import type { PlacedContainerView } from '../../storage/put-away/dto/put-away.view.js';
import type { ManifestTraceView } from '../../storage/trace/dto/trace.view.js';
import type { Cast } from './cast.js';
import type { NewFirm } from './enter-firm.js';
import { kilograms } from './report.js';
import type { Report } from './report.js';

/** 产生 – 包装 – 称重 – 打码 – 入库: the firm labels its oil drum itself; the other packages get theirs at loading. */
export async function labelOil({ visitor, profiles }: NewFirm, grams: number, report: Report): Promise<ContainerView> {
  report.step('产生登记与打码（五即）', 'The firm weighs and labels its drum');
  const oil = { profileId: profiles[0]!.id, containers: [{ grams, volumeMillilitres: 400_000 }], shelve: true };
  const { containers } = await visitor.post<{ containers: ContainerView[] }>('/containers', oil);
  const drum = containers[0]!;
  report.check(drum.code.length === 37, `数字识别码 ${drum.code}`, kilograms(drum.grams));
  return drum;
}

/** Scanned in the bay, proposed a zone, put away; refused where the rules say so. */
export async function storeDelivery(cast: Cast, manifestId: string, report: Report): Promise<void> {
  const { warehouse } = cast;
  report.step('扫码与入库', 'Scanned and put away');
  const query = `/containers?manifestId=${manifestId}&state=received&limit=200`;
  const { items } = await warehouse.get<Page<ContainerView>>(query);
  for (const container of items) {
    const scan = await warehouse.get<ScanView>(`/scan?code=${container.code}`);
    const { items: zones } = await warehouse.get<PutAwayProposalsView>(
      `/containers/${container.id}/put-away-proposals`,
    );
    const refused = zones.find(({ verdict }) => verdict === 'refused');
    const best = zones.find(({ verdict }) => verdict === 'allowed');
    if (refused !== undefined && container === items[0]) await showRefusal(cast, container, refused.zoneId, report);
    const into = { code: container.code, zoneId: best?.zoneId, spot: 'A-01' };
    const placed = await warehouse.post<PlacedContainerView>('/put-aways', into);
    report.note(`${container.code} ${container.name} ${kilograms(container.grams)} → ${best?.zoneName ?? ''}`);
    report.check(placed.state === 'stored', scan.next.zh, scan.next.en);
  }
}

async function showRefusal(
  { warehouse }: Cast,
  { code }: ContainerView,
  zoneId: string,
  report: Report,
): Promise<void> {
  const refusal = await warehouse.tryPost('/put-aways', { code, zoneId }, 'zh');
  report.check(
    refusal !== null,
    `不合规则不能入库：${refusal?.detail ?? ''}`,
    'a put-away that breaks a rule is refused',
  );
}

/** Where every gram of the manifest is. */
export async function traceDelivery({ regulator }: Cast, manifestId: string, report: Report): Promise<void> {
  report.step('追溯：每一克的去向', 'Where every gram is');
  const trace = await regulator.get<ManifestTraceView>(`/manifests/${manifestId}/trace`);
  for (const { wasteCode, places } of trace.lines)
    for (const { place, zoneName, grams } of places)
      report.note(`${wasteCode}  ${place} ${zoneName ?? ''}  ${kilograms(grams)}`);
  const grams = trace.lines.reduce((sum, line) => sum + line.handedOverGrams, 0);
  report.check(trace.balanced, `交付 ${kilograms(grams)} 全部有着落`, 'it adds up to the gram');
}
