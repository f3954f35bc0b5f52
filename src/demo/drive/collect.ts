import type { ContainerView } from '../../containers/dto/container.view.js';
import type { BookedView } from '../../bookings/dto/booking.view.js';
import type { ManifestRowView, ManifestView } from '../../manifests/dto/manifest.view.js';
import type { Page } from '../../platform/http/paging.js';
import type { RoundCheckView } from '../../rounds/dto/round-check.view.js';
import type { RoundSummaryView } from '../../rounds/dto/round-summary.view.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { Cast } from './cast.js';
import type { NewFirm } from './enter-firm.js';
import { lookAtProposals } from './proposals.js';
import { kilograms, tonnes } from './report.js';
import type { Report } from './report.js';

const minuteMs = 60_000;

/** Estimated grams of oil, batteries and rags. */
const wished = [320_000, 180_000, 40_000] as const;

const lineOf = ({ profiles }: NewFirm, place: number, estimatedGrams: number) => ({
  profileId: profiles[place]!.id,
  estimatedGrams,
  packageCount: 1 + place,
});

/** Booked, refused where it is too much, confirmed. */
export async function bookPickup({ dispatcher }: Cast, firm: NewFirm, report: Report): Promise<BookedView> {
  report.step('预约收运', 'The firm books a pickup');
  const from = Date.now() + 10 * minuteMs;
  const windowFrom = new Date(from).toISOString();
  const window = { windowFrom, windowTo: new Date(from + 9 * 60 * minuteMs).toISOString() };
  const lines = wished.map((grams, place) => lineOf(firm, place, grams));
  const booked = await firm.visitor.post<BookedView>('/bookings', { ...window, lines });
  report.note(`${booked.number}  ${kilograms(booked.totalGrams)}，预留后剩余 left after it:`);
  for (const left of booked.left) report.note(leftLine(left));
  const isPositive = booked.left.every(({ leftGrams }) => leftGrams >= 0);
  report.check(isPositive, '各项余量不为负', 'no limit is overdrawn');
  await refuseTooMuch(firm, { ...window, lines: [lineOf(firm, 0, 4_000_000)] }, report);

  report.step('调度受理', 'The dispatcher confirms');
  const confirmed = await dispatcher.post<BookedView>(`/bookings/${booked.id}/confirm`);
  const isKept = confirmed.state === 'confirmed' && confirmed.expiresAt === null;
  report.check(isKept, '已受理，预留不再到期', 'confirmed: the reservation no longer runs out');
  return booked;
}

function leftLine({ limit, scope, leftGrams, until }: BookedView['left'][number]): string {
  const category = limit === 'categoryQuota' ? ` ${scope}` : '';
  return `  ${limit}${category}: ${tonnes(leftGrams)}${until === null ? '' : ` → ${until}`}`;
}

async function refuseTooMuch({ visitor }: NewFirm, wish: object, report: Report): Promise<void> {
  report.step('超限预约被拒绝', 'A booking beyond the limit is refused');
  for (const language of ['zh', 'en'] as const) {
    const refusal = await visitor.tryPost('/bookings', wish, language);
    report.note(refusal?.detail ?? '未被拒绝 not refused');
    const isRight = refusal?.code === 'ledger.open-bookings-reached' && refusal.status === 409;
    report.check(isRight, '指明哪项限额、剩余多少', 'it names the limit and what is left');
  }
}

/** Planned, checked and released; answers the manifest drafted for it. */
export async function planRound(cast: Cast, booking: BookedView, report: Report) {
  const { dispatcher, vehicle, driverId, escortId } = cast;
  const day = shanghaiDate(new Date(booking.windowFrom));
  await lookAtProposals(cast, day, report);
  report.step('排车', 'A round is planned');
  const party = { vehicleId: vehicle.id, driverId, escortId };
  const round = await dispatcher.post<RoundSummaryView>('/rounds', { day, ...party, bookingIds: [booking.id] });
  report.note(`${round.number}  ${vehicle.plate}  ${day}`);

  report.step('发车检查与发布', 'The checks, and the release');
  const { findings } = await dispatcher.get<RoundCheckView>(`/rounds/${round.id}/check`);
  const hard = findings.filter(({ severity }) => severity === 'hard');
  report.check(hard.length === 0, '无不允许发车的问题', 'nothing forbids the round');
  const soft = findings.filter(({ severity }) => severity === 'soft');
  for (const { text } of soft) report.note(`${text.zh} ${text.en}`);
  if (soft.length > 0)
    await dispatcher.post(`/rounds/${round.id}/waivers`, {
      findings: soft.map(({ key }) => key),
      reason: '演示车次，两趟时间错开。',
    });
  const released = await dispatcher.post<RoundSummaryView>(`/rounds/${round.id}/release`, {}, round.version);
  report.check(released.state === 'released', '已发布', 'released');

  report.step('联单自动起草（一企一趟一单）', 'The manifest is drafted: one per enterprise and trip');
  const { items } = await dispatcher.until<Page<ManifestRowView>>(
    `/manifests?roundId=${round.id}`,
    (page) => page.items.length > 0,
  );
  const [draft] = items;
  report.check(items.length === 1, draft?.internalNumber ?? '', kilograms(draft?.plannedGrams ?? 0));
  return { round, manifestId: draft!.id };
}

interface Hauling {
  readonly roundId: string;
  readonly manifestId: string;
  /** The one that the firm labelled itself: scanned and weighed again at hand-over. */
  readonly drum: ContainerView;
}

/** Confirmed, numbered, signed by both, driven home. */
export async function carryHome(
  cast: Cast,
  firm: NewFirm,
  { roundId, manifestId, drum }: Hauling,
  report: Report,
): Promise<ManifestView> {
  const path = `/manifests/${manifestId}`;
  report.step('企业确认（反向填写）', 'The enterprise confirms what was filled in for it');
  const { confirmHash } = await firm.visitor.get<ManifestView>(path);
  await firm.visitor.post(`${path}/confirm`, { contentHash: confirmHash });
  const numbered = await firm.visitor.until<ManifestView>(path, ({ officialNumber }) => officialNumber !== null);
  report.check(
    /^20\d{2}3206\d{6}$/.test(numbered.officialNumber ?? ''),
    `国家编号 ${numbered.officialNumber}`,
    'official number',
  );

  report.step('出车、双方签字装车', 'The vehicle leaves; driver and enterprise sign the loading');
  await cast.driver.post(`/rounds/${roundId}/depart`);
  const lines = numbered.lines.map((line) => ({
    lineId: line.id,
    handedOverGrams: line.plannedGrams + 1_000,
    handedOverPackages: line.plannedPackages,
    ...(line.wasteCode === drum.wasteCode && { containers: [{ code: drum.code, grams: line.plannedGrams + 1_000 }] }),
  }));
  const { loadingHash } = await cast.driver.post<ManifestView>(`${path}/sign-loading`, { lines });
  const early = await cast.driver.tryPost(`${path}/depart`, {}, 'zh');
  report.check(early !== null, '一方签字不能起运', 'one signature is not enough');
  const loaded = await firm.visitor.post<ManifestView>(`${path}/sign-loading`, { contentHash: loadingHash });
  const grams = loaded.lines.reduce((sum, line) => sum + (line.handedOverGrams ?? 0), 0);
  report.check(loaded.state === 'loaded', `交付 ${kilograms(grams)}`, 'handed over');

  report.step('起运、到达', 'On the road, and at the gate');
  await cast.driver.post(`${path}/depart`);
  const arrived = await cast.driver.post<ManifestView>(`${path}/arrive`);
  await cast.driver.post(`/rounds/${roundId}/complete`);
  report.note(`验收期限 acceptance due: ${arrived.acceptanceDueAt ?? ''}`);
  report.check(arrived.state === 'arrived', '已到达', 'arrived');
  return arrived;
}
