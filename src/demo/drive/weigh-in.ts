import { randomUUID } from 'node:crypto';
import type { ManifestView } from '../../manifests/dto/manifest.view.js';
import type { DiscrepancyView } from '../../storage/discrepancies/dto/discrepancy.view.js';
import type { AcceptanceView, ReceivingLineView, ReceivingView } from '../../storage/receiving/dto/receiving.view.js';
import type { WeighingView } from '../../storage/weighing/dto/weighing.view.js';
import type { Cast } from './cast.js';
import type { NewFirm } from './enter-firm.js';
import { kilograms } from './report.js';
import type { Report } from './report.js';

/** Oil by the scale, batteries by hand and 12 % short, rags of which some burst. */
export async function weighIn(cast: Cast, { id, lines }: ManifestView, report: Report): Promise<ReceivingView> {
  report.step('过磅：地磅自动读数与人工读数', 'Weighed: by the scale, and by hand with a second person');
  const { weighbridge, second } = cast;
  const [oil, batteries, rags] = lines;
  const fromScale = (lineId: string, kind: 'gross' | 'tare' | 'net', grams: number) =>
    weighbridge.post('/weighings', {
      ...{ manifestId: id, lineId, kind, grams },
      ...{ source: 'scale', deviceId: 'SCS-60T-01', readingId: randomUUID() },
    });
  const oilGrams = (oil!.handedOverGrams ?? 0) - 500;
  await fromScale(oil!.id, 'gross', oilGrams + 18_000);
  await fromScale(oil!.id, 'tare', 18_000);
  await fromScale(rags!.id, 'net', rags!.handedOverGrams ?? 0);
  const shortGrams = Math.round(((batteries!.handedOverGrams ?? 0) * 88) / 100);
  const reason = '地磅仪表通信中断，人工抄录显示值。';
  const byHand = { manifestId: id, lineId: batteries!.id, kind: 'net', grams: shortGrams, source: 'manual', reason };
  const manual = await weighbridge.post<WeighingView>('/weighings', byHand);
  const own = await weighbridge.tryPost(`/weighings/${manual.id}/confirm`, {}, 'zh');
  report.check(own !== null, `本人不能复核：${own?.detail ?? ''}`, 'nobody confirms the own reading');
  await second.post(`/weighings/${manual.id}/confirm`);

  report.step('逐个核对容器', 'Every scanned container is checked');
  const { containers } = await weighbridge.get<ReceivingView>(`/manifests/${id}/receiving`);
  const codes = lines.flatMap(({ containerCodes }) => containerCodes);
  await weighbridge.post(`/manifests/${id}/container-checks`, {
    checks: codes.map((code) => ({ code, finding: 'asLabelled' })),
  });
  report.check(
    containers.length > codes.length,
    `${containers.length} 个容器，其中企业自贴 ${codes.length} 个`,
    'containers',
  );

  report.step('提交过磅：差异自动登记并通知企业', 'Handed in: what is beyond tolerance becomes a discrepancy');
  const delivery = await weighbridge.post<ReceivingView>(`/manifests/${id}/weigh-in`);
  for (const line of delivery.lines)
    report.note(
      `${line.wasteCode} ${line.name}: 交付 ${kilograms(line.handedOverGrams)} 实测 ${kilograms(line.measuredGrams ?? 0)}` +
        ` (${line.differencePermille ?? 0} ‰ / ${line.tolerancePermille} ‰)`,
    );
  const quantity = delivery.discrepancies.filter(({ attribute }) => attribute === 'quantity');
  report.check(quantity.length === 1, '数量差异 1 项', 'one discrepancy of quantity');
  return delivery;
}

/** Every discrepancy is decided first; then the whole delivery. */
export async function acceptDelivery(cast: Cast, delivery: ReceivingView, report: Report): Promise<AcceptanceView> {
  const { weighbridge } = cast;
  const { manifestId, version } = delivery;
  report.step('差异处理与验收', 'The discrepancies are decided, then the delivery');
  const early = { lines: delivery.lines.map(accepted), topUp: true };
  const refusal = await weighbridge.tryPost(`/manifests/${manifestId}/acceptance`, early, 'zh', version);
  report.check(refusal !== null, `差异未处理不能验收：${refusal?.code ?? ''}`, 'no acceptance before that');
  for (const { id } of delivery.discrepancies)
    await weighbridge.post(`/discrepancies/${id}/decide`, { decision: 'accept', reason: '与企业核实，按实测量接受。' });
  const rags = delivery.lines.at(-1)!;
  const burst = await weighbridge.post<DiscrepancyView>('/discrepancies', {
    ...{ manifestId, lineId: rags.lineId, attribute: 'packaging', found: '部分包装袋破损' },
  });
  await weighbridge.post(`/discrepancies/${burst.id}/decide`, { decision: 'part', reason: '破损部分退回重新包装。' });
  const part = { ...accepted(rags), decision: 'part', acceptedGrams: Math.floor((rags.measuredGrams ?? 0) / 2) };
  const lines = [
    ...delivery.lines.slice(0, -1).map(accepted),
    { ...part, opinion: '破损部分退回', refusedPackages: 1 },
  ];
  const decided = await weighbridge.post<AcceptanceView>(
    `/manifests/${manifestId}/acceptance`,
    { lines, topUp: true },
    version,
  );
  for (const line of decided.lines)
    report.note(
      `接受 ${kilograms(line.acceptedGrams)} 退回 ${kilograms(line.refusedGrams)} 差额 ${kilograms(line.differenceGrams)}`,
    );
  const conserved = decided.lines.every(
    (line) => line.handedOverGrams === line.acceptedGrams + line.refusedGrams + line.differenceGrams,
  );
  report.check(conserved, '交付 = 接受 + 退回 + 差额', 'handed over = accepted + refused + difference');
  report.check(decided.outcome === 'partlyAccepted', '部分接受', 'partly accepted');
  return decided;
}

const accepted = ({ lineId, wasteCode }: ReceivingLineView) => ({
  lineId,
  decision: 'accept',
  methodCode: { '900-214-08': 'R9', '900-052-31': 'R4' }[wasteCode] ?? 'D10',
});

/** Refused goods go home on a manifest of their own; then the original is closed. */
export async function returnRefused(cast: Cast, firm: NewFirm, decided: AcceptanceView, report: Report): Promise<void> {
  report.step('退运：关联的退运联单', 'The refused part goes home on a linked manifest');
  const back = `/manifests/${decided.returnManifestId ?? ''}`;
  await cast.driver.post(`${back}/send-back`);
  const closed = await firm.visitor.post<ManifestView>(`${back}/take-back`);
  report.check(closed.state === 'closed', `${closed.internalNumber} 已收回`, 'taken back');
  const original = await cast.dispatcher.until<ManifestView>(
    `/manifests/${decided.manifestId}`,
    ({ state }) => state === 'closed',
  );
  report.check(original.state === 'closed', `${original.internalNumber} 已办结`, 'the original is closed');
}
