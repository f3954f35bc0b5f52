import { permit, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { books, looks, plans, releases } from './engine/trip.steps.js';

const day = '2026-05-12';

export const expiredPapers: Scenario = {
  name: 'expired-papers',
  title: { zh: '车辆证件过期：车次不能下达', en: 'A vehicle with expired papers: the round is not released' },
  basis: {
    zh: '部令23号 第13条；交通运输部令2019年第29号',
    en: 'MEE Order 23, art. 13; Ministry of Transport Order 2019 No. 29',
  },
  about: {
    zh: '道路运输证 5 月 11 日到期，收运在 12 日。排车可以，下达被拒绝，没有理由可以豁免；登记续期的证件后放行。',
    en: 'The transport permit ends on 11 May and the pickup is on the 12th. The round may be planned but not released, and no reason lets it pass; with the renewed permit entered it is.',
  },
  given: {
    now: '2026-05-11T09:00:00+08:00',
    vehiclePermitValidTo: '2026-05-11',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    books({ firm: 'garage', lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
    plans({ day }),
    looks({
      who: 'dispatcher',
      does: { zh: '检查车次：证件在收运日已过期。', en: 'Checks the round: the permit ends before the day.' },
      path: '/rounds/{round}/check',
      fields: {
        '/releasable': false,
        '/findings/0/code': 'round.vehicle-permit-expired',
        '/findings/0/severity': 'hard',
        '/findings/0/pointer': '/vehicleId',
        '/findings/0/text/zh': { matches: '有效期至 2026-05-11，在 2026-05-12 已过期' },
      },
      remember: { 'finding.key': '/findings/0/key' },
    }),
    releases('round', {
      status: 409,
      problem: 'round.checks-failed',
      fields: { '/errors': { contains: { code: 'round.vehicle-permit-expired', pointer: '/vehicleId' } } },
    }),
    {
      who: 'dispatcher',
      does: { zh: '想写理由豁免，不行。', en: 'Tries to let it pass with a reason, in vain.' },
      request: {
        method: 'POST',
        path: '/rounds/{round}/waivers',
        body: { findings: ['{finding.key}'], reason: '续期手续办理中' },
      },
      expect: { status: 422, problem: 'round.finding-unknown' },
    },
    {
      who: 'dispatcher',
      does: { zh: '登记续期后的道路运输证。', en: 'Enters the renewed permit.' },
      request: {
        method: 'PATCH',
        path: '/vehicles/{vehicle}',
        version: 1,
        body: { transportPermitValidTo: '2027-05-11' },
      },
      expect: { status: 200, fields: { '/transportPermitValidTo': '2027-05-11' } },
    },
    releases(),
  ],
  finally: {
    balances: [permit(2026, [0, 180_000])],
    trails: [went('round', 'draft released'), went('booking', 'requested planned')],
  },
};
