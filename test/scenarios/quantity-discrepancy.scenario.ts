import { arrivedManifest, completedBooking, mass, onVehicle, permit, wentHome, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { books, looks, transports } from './engine/trip.steps.js';
import { weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-03-17';
const code = '900-214-08';

export const quantityDiscrepancy: Scenario = {
  name: 'quantity-discrepancy',
  title: {
    zh: '数量差异：告知移出人、报告主管部门、部分接受',
    en: 'A quantity that differs: the consignor is told, the bureau gets a report, a part is accepted',
  },
  basis: { zh: '部令23号 第12、18条', en: 'MEE Order 23, art. 12, 18' },
  about: {
    zh: '联单载明 178.5 千克，过磅 220 千克，超出允差（5%）。系统登记数量差异、立即告知移出人并拟好给主管部门的报告；未作决定不能验收。决定部分接受：收 178.5 千克，其余 41.5 千克退运。',
    en: 'The manifest says 178.5 kg, the scale says 220 kg: beyond the tolerance of 5 %. The discrepancy is recorded, the consignor is told at once and the report to the bureau is drafted; without a decision there is no acceptance. A part is accepted, 178.5 kg, and 41.5 kg go back.',
  },
  given: {
    now: '2026-03-16T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 2 }], day }),
    ...transports({ firm, day, handedOver: [[178_500, 2]] }),
    weighs({ grams: 220_000, reading: 'R-0001' }),
    {
      ...weighsIn({
        '/readyToDecide': false,
        '/lines/0/withinTolerance': false,
        '/lines/0/differencePermille': 233,
        '/lines/0/tolerancePermille': 50,
        '/discrepancies': { contains: { attribute: 'quantity', state: 'open', foundGrams: 220_000 } },
      }),
      remember: { 'manifest.version': '/version', discrepancy: '/discrepancies/0/id' },
    },
    looks({
      who: firm,
      does: { zh: '立即收到差异告知。', en: 'Is told of the difference at once.' },
      path: '/notices?unread=true',
      fields: {
        '/items': { contains: { kind: 'discrepancy.opened', subjectId: '{discrepancy}' } },
        '/items/0/text/zh': { matches: '联单载明178\\.500 千克，实际为220\\.000 千克' },
      },
    }),
    {
      who: 'weighbridge',
      does: {
        zh: '未处理差异就想全部接受，被拒绝。',
        en: 'Tries to accept all of it without deciding on the difference, and is refused.',
      },
      request: {
        method: 'POST',
        path: '/manifests/{manifest}/acceptance',
        version: '{manifest.version}',
        body: { lines: [{ lineId: '{manifest.line1}', decision: 'accept', methodCode: 'R9' }] },
      },
      expect: {
        status: 422,
        problem: 'acceptance.refused',
        fields: { '/errors': { contains: { code: 'acceptance.discrepancy-open', pointer: '/lines/0/lineId' } } },
      },
    },
    {
      who: 'weighbridge',
      does: { zh: '决定部分接受。', en: 'Decides to accept a part.' },
      request: {
        method: 'POST',
        path: '/discrepancies/{discrepancy}/decide',
        body: { decision: 'part', reason: '超出预约数量的一桶退回产废单位' },
      },
      expect: {
        status: 200,
        fields: {
          '/state': 'decided',
          '/noticeSentAt': { matches: '^2026-03-17' },
          '/bureauReport/decision': 'part',
          '/bureauReport/text': {
            matches: '第十八条[\\s\\S]*联单载明178\\.500 千克，实际为220\\.000 千克[\\s\\S]*部分接受',
          },
        },
      },
      jobs: true,
    },
    {
      who: 'weighbridge',
      does: { zh: '接受 178.5 千克，退回 1 桶。', en: 'Accepts 178.5 kg; one drum goes back.' },
      request: {
        method: 'POST',
        path: '/manifests/{manifest}/acceptance',
        version: '{manifest.version}',
        body: {
          lines: [
            {
              lineId: '{manifest.line1}',
              decision: 'part',
              acceptedGrams: 178_500,
              refusedPackages: 1,
              methodCode: 'R9',
              opinion: '多出的一桶未预约，退回',
            },
          ],
        },
      },
      expect: {
        status: 200,
        fields: {
          '/outcome': 'partlyAccepted',
          '/lines/0/acceptedGrams': 178_500,
          '/lines/0/refusedGrams': 41_500,
          '/lines/0/differenceGrams': -41_500,
        },
      },
      remember: { return: '/returnManifestId' },
      jobs: true,
    },
    {
      who: 'manager',
      does: { zh: '登记已向崇川生态环境局报告。', en: 'Records that the bureau of 崇川 has the report.' },
      request: {
        method: 'POST',
        path: '/discrepancies/{discrepancy}/report',
        body: { reference: '崇环危〔2026〕017 号邮件回执' },
      },
      expect: { status: 200, fields: { '/reportedAt': { matches: '^2026-03-17' } } },
    },
    {
      who: 'driver',
      does: { zh: '把退回的一桶运回。', en: 'Takes the drum home.' },
      at: '2026-03-18T09:00:00+08:00',
      request: { method: 'POST', path: '/manifests/{return}/send-back' },
      expect: { status: 200, fields: { '/kind': 'return', '/state': 'inTransit', '/lines/0/handedOverGrams': 41_500 } },
    },
    {
      who: firm,
      does: { zh: '签收退回的一桶，原联单随之办结。', en: 'Signs for the drum; the original manifest closes with it.' },
      request: { method: 'POST', path: '/manifests/{return}/take-back' },
      expect: { status: 200, fields: { '/state': 'closed' } },
      jobs: true,
    },
  ],
  finally: {
    balances: [
      permit(2026, [178_500, 0]),
      mass('receiving', code, 178_500),
      wentHome(firm, code, 41_500),
      mass('weighingDifference', code, -41_500),
      onVehicle(code, 0),
    ],
    trails: [
      went('booking', completedBooking),
      went('discrepancy', 'open decided'),
      went('manifest', `${arrivedManifest} partlyAccepted closed`),
      went('manifest', 'draft inTransit closed', 'return'),
    ],
  },
};
