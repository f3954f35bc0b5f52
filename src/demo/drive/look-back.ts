import type { AuditEventView } from '../../audit/audit-event.view.js';
import type { CapacityView, PostingView } from '../../facility/dto/capacity.view.js';
import type { ManifestView } from '../../manifests/dto/manifest.view.js';
import type { Page } from '../../platform/http/paging.js';
import type { Cast } from './cast.js';
import { kilograms, tonnes } from './report.js';
import type { Report } from './report.js';

/** Where the permit stands. */
export async function lookAtCapacity({ dispatcher }: Cast, report: Report): Promise<CapacityView> {
  report.step('许可余量', 'Where the permit stands');
  const capacity = await dispatcher.get<CapacityView>('/capacity');
  const { quota } = capacity;
  if (quota !== null)
    report.note(
      `${capacity.year}: 已接收 posted ${tonnes(quota.postedGrams)}，已预约 reserved ${tonnes(quota.reservedGrams)}，` +
        `剩余 free ${tonnes(quota.freeGrams)} / ${tonnes(quota.limitGrams)}`,
    );
  const adds = quota !== null && quota.postedGrams + quota.reservedGrams + quota.freeGrams === quota.limitGrams;
  report.check(adds, '已接收 + 已预约 + 剩余 = 许可量', 'posted + reserved + free = the limit');
  return capacity;
}

/** The booking posted exactly what was accepted: the figure is followed to its entry. */
export async function checkPosting(cast: Cast, before: CapacityView, bookingId: string, grams: number, report: Report) {
  const after = await lookAtCapacity(cast, report);
  const query = `facilityId=${after.facilityId}&kind=permitQuota&year=${after.year}&limit=200`;
  const { items } = await cast.dispatcher.get<Page<PostingView>>(`/capacity/postings?${query}`);
  const posted = items.find(({ subjectId }) => subjectId === bookingId)?.grams ?? 0;
  report.check(posted === grams, `本次计入许可 ${kilograms(posted)}`, 'this delivery on the permit');
  const grown = (after.quota?.postedGrams ?? 0) - (before.quota?.postedGrams ?? 0);
  report.check(grown >= grams, `许可累计增加 ${kilograms(grown)}`, 'the permit’s total grew');
}

/** The regulator of the division follows the manifest from its draft to its end. */
export async function lookAsRegulator({ regulator }: Cast, manifestId: string, report: Report): Promise<void> {
  report.step('监管查看全过程', 'The regulator reads the whole chain');
  const manifest = await regulator.get<ManifestView>(`/manifests/${manifestId}`);
  report.note(`${manifest.internalNumber} ${manifest.officialNumber ?? ''} ${manifest.consignor.name}`);
  const { items } = await regulator.get<Page<AuditEventView>>(`/manifests/${manifestId}/events?limit=200`);
  const chain = items.filter(({ to }) => to !== null).reverse();
  for (const { to, occurredAt, actorLabel } of chain) report.note(`${occurredAt}  ${to ?? ''}  ${actorLabel}`);
  const isUnbroken = chain.every(({ from }, place) => from === (chain[place - 1]?.to ?? null));
  report.check(isUnbroken && chain.at(-1)?.to === manifest.state, '状态链完整', 'no state is missing');
  const write = await regulator.tryPost(`/manifests/${manifestId}/close`, {}, 'zh');
  report.check(write !== null, `监管只读：${write?.status ?? ''}`, 'a regulator only reads');
}
