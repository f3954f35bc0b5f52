import {
  arrivedManifest,
  completedBooking,
  onVehicle,
  permit,
  tenTonnes,
  wentHome,
  went,
  zone,
} from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { findsContainers, scans, traces } from './engine/storage.steps.js';
import { books, looks, transports } from './engine/trip.steps.js';

const firm = 'garage';
const day = '2026-03-24';
const code = '900-214-08';

export const fullRefusal: Scenario = {
  name: 'full-refusal',
  title: {
    zh: '全部拒收：关联退运，额度归还',
    en: 'All of it refused: a linked return trip, and the quota given back',
  },
  basis: { zh: '部令23号 第12、18条；GB 18597-2023', en: 'MEE Order 23, art. 12, 18; GB 18597-2023' },
  about: {
    zh: '车到后发现油桶破损渗漏，与联单的包装不符。不卸车、不过磅，整车拒收。货物按关联的退运联单送回，预留的许可额度全部归还，原联单保持原样。桶的标签随之终止，再次交接须重新打码；产废单位的追溯显示全部在自己处。',
    en: 'On arrival the drums leak, which is not the packaging that the manifest states. They are refused unweighed. The goods go home on a linked manifest, all that was reserved of the permit is given back, and the original stays as it was. The drum’s label ends with it and the next hand-over needs a new one; the generator’s trace shows all of it at home.',
  },
  given: {
    now: '2026-03-23T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
    ...transports({ firm, day, handedOver: [[178_500, 1]] }),
    {
      who: 'weighbridge',
      does: { zh: '登记包装差异。', en: 'Declares that the packaging differs.' },
      request: {
        method: 'POST',
        path: '/discrepancies',
        body: {
          manifestId: '{manifest}',
          lineId: '{manifest.line1}',
          attribute: 'packaging',
          found: '桶身破损，正在渗漏',
        },
      },
      expect: { status: 201, fields: { '/state': 'open', '/attribute': 'packaging', '/expected': '桶' } },
      remember: { discrepancy: '/id' },
      jobs: true,
    },
    {
      who: 'weighbridge',
      does: { zh: '决定拒收。', en: 'Decides to refuse.' },
      request: {
        method: 'POST',
        path: '/discrepancies/{discrepancy}/decide',
        body: { decision: 'refuse', reason: '包装渗漏，不能安全卸车和贮存' },
      },
      expect: { status: 200, fields: { '/bureauReport/text': { matches: '决定：拒收' } } },
      jobs: true,
    },
    looks({
      who: 'weighbridge',
      does: { zh: '查看待验收：不过磅即可整行拒收。', en: 'Looks at the delivery: it may be refused unweighed.' },
      path: '/manifests/{manifest}/receiving',
      fields: { '/readyToDecide': true, '/lines/0/suggestedDecision': 'refuse', '/lines/0/measuredGrams': null },
      remember: { 'manifest.version': '/version' },
    }),
    {
      who: 'weighbridge',
      does: { zh: '全部拒收。', en: 'Refuses all of it.' },
      request: {
        method: 'POST',
        path: '/manifests/{manifest}/acceptance',
        version: '{manifest.version}',
        body: { lines: [{ lineId: '{manifest.line1}', decision: 'refuse', opinion: '包装渗漏，退回重新包装' }] },
      },
      expect: {
        status: 200,
        fields: { '/outcome': 'refused', '/lines/0/acceptedGrams': 0, '/lines/0/refusedGrams': 178_500 },
      },
      remember: { return: '/returnManifestId' },
      jobs: true,
    },
    looks({
      who: firm,
      does: { zh: '收到拒收通知。', en: 'Is told of the refusal.' },
      path: '/notices',
      fields: { '/items': { contains: { kind: 'manifest.refused', subjectId: '{manifest}' } } },
    }),
    {
      who: 'weighbridge',
      does: { zh: '货物未退回，原联单还不能办结。', en: 'Cannot close the original while the goods are not home.' },
      request: { method: 'POST', path: '/manifests/{manifest}/close' },
      expect: { status: 409, problem: 'manifest.return-open' },
    },
    findsContainers('warehouse', ['drum']),
    scans({ who: 'warehouse', container: 'drum', state: 'refused', next: '已拒收，不得入库' }),
    scans({ who: 'driver', container: 'drum', state: 'refused', next: '拒收待退：原车送回产废单位' }),
    {
      who: 'driver',
      does: { zh: '退运启程。', en: 'Leaves with the goods.' },
      request: { method: 'POST', path: '/manifests/{return}/send-back' },
      expect: {
        status: 200,
        fields: { '/originalManifestId': '{manifest}', '/state': 'inTransit', '/lines/0/handedOverGrams': 178_500 },
      },
    },
    {
      who: firm,
      does: { zh: '签收退回的废物。', en: 'Signs that the goods are back.' },
      request: { method: 'POST', path: '/manifests/{return}/take-back' },
      expect: { status: 200, fields: { '/state': 'closed' } },
      jobs: true,
    },
    looks({
      who: firm,
      does: { zh: '原联单已办结，内容未变。', en: 'Finds the original closed and as it was.' },
      path: '/manifests/{manifest}',
      fields: {
        '/state': 'closed',
        '/lines/0/handedOverGrams': 178_500,
        '/lines/0/decision': 'refuse',
        '/consignor/name': '顺达汽修',
      },
    }),
    scans({
      who: firm,
      container: 'drum',
      state: 'returned',
      next: '请揭除旧标签，再次交接前重新打码',
      fields: { '/allowedSteps': { count: 0 }, '/grams': 178_500 },
    }),
    traces({
      who: firm,
      of: { manifest: 'manifest' },
      does: { zh: '追溯原联单：全部在自己处。', en: 'Traces the original manifest: all of it is at home.' },
      fields: {
        '/lines/0/handedOverGrams': 178_500,
        '/lines/0/places': { count: 1 },
        '/lines/0/places/0/place': 'returned',
        '/lines/0/places/0/grams': 178_500,
        '/lines/0/weighingGrams': 0,
      },
    }),
  ],
  finally: {
    balances: [
      permit(2026, [0, 0]),
      tenTonnes(firm, 2026, [0, 0]),
      zone('oil', [0, 0]),
      wentHome(firm, code, 178_500),
      onVehicle(code, 0),
    ],
    trails: [
      went('booking', completedBooking),
      went('discrepancy', 'open decided'),
      went('manifest', `${arrivedManifest} refused closed`),
      went('manifest', 'draft inTransit closed', 'return'),
      went('container', 'registered loaded refused returned', 'drum'),
    ],
  },
};
