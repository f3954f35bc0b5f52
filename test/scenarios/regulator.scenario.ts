import { arrivedManifest, permit, went } from './engine/in-the-end.js';
import type { RequestStep, Scenario } from './engine/scenario.types.js';
import { books, looks, transports } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';
import type { Text } from '../../src/shared/domain-error.js';

const firm = 'garage';
const day = '2026-06-16';

const hidden = (path: string, does: Text, problem: string): RequestStep => ({
  who: 'regulatorElsewhere',
  does,
  request: { method: 'GET', path },
  expect: { status: 404, problem },
});

export const regulatorSees: Scenario = {
  name: 'regulator',
  title: { zh: '监管人员：只看本区，只读', en: 'A regulator sees the own district, and only reads' },
  basis: {
    zh: '固废法 第75条（2026-08-15 起：生态环境法典 第474、529条）；部令23号 第20条',
    en: 'Solid Waste Law, art. 75 (from 2026-08-15 Ecological Code, art. 474, 529); MEE Order 23, art. 20',
  },
  about: {
    zh: '崇川区监管人员看到本区的联单、单位、容量和全过程记录，联系电话打码，不能改动。通州区监管人员看不到：列表为空，按编号打开也是“没有找到”。',
    en: 'A regulator of 崇川区 sees the district’s manifests, enterprises and capacity with every event, phone numbers masked, and changes nothing. One of 通州区 sees none of it: lists are empty, and what is asked for by id is not found.',
  },
  given: {
    now: '2026-06-15T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
    ...transports({ firm, day, handedOver: [[178_500, 1]] }),
    weighs({ grams: 178_500, reading: 'R-0001' }),
    weighsIn(),
    accepts(1, { '/lines/0/acceptedGrams': 178_500 }),
    looks({
      who: 'regulator',
      does: {
        zh: '打开联单：内容完整，电话打码，没有可做的操作。',
        en: 'Opens the manifest: whole, with phone numbers masked and no step to take.',
      },
      path: '/manifests/{manifest}',
      fields: {
        '/state': 'closed',
        '/lines/0/acceptedGrams': 178_500,
        '/consignor/name': '顺达汽修',
        '/consignor/contactPhone': '138****5678',
        '/allowedSteps': { count: 0 },
      },
    }),
    looks({
      who: 'regulator',
      does: { zh: '查看全过程，最新在前。', en: 'Reads every event, newest first.' },
      path: '/manifests/{manifest}/events',
      fields: {
        '/items/0/action': 'manifest.close',
        '/items': { contains: { action: 'manifest.load' } },
      },
    }),
    looks({
      who: 'regulator',
      does: { zh: '查看产废单位。', en: 'Opens the enterprise.' },
      path: '/enterprises/{garage}',
      fields: { '/name': '顺达汽修', '/state': 'verified', '/allowedSteps': { count: 0 } },
    }),
    looks({
      who: 'regulator',
      does: { zh: '查看集中点容量。', en: 'Looks at the capacity of the facility.' },
      path: '/capacity?facilityId={facility}&year=2026',
      fields: { '/quota/postedGrams': 178_500 },
    }),
    {
      who: 'regulator',
      does: { zh: '不能改动业务数据。', en: 'Cannot change anything.' },
      request: { method: 'POST', path: '/manifests/{manifest}/void', body: { reason: '试一试' } },
      expect: { status: 403, problem: 'identity.role-refused' },
    },
    hidden(
      '/manifests/{manifest}',
      { zh: '按编号打开联单：没有找到。', en: 'Asks for the manifest by id: not found.' },
      'manifest.not-found',
    ),
    hidden(
      '/enterprises/{garage}',
      { zh: '按编号打开单位：没有找到。', en: 'Asks for the enterprise by id: not found.' },
      'enterprise.not-found',
    ),
    hidden(
      '/bookings/{booking}',
      { zh: '按编号打开预约：没有找到。', en: 'Asks for the booking by id: not found.' },
      'booking.not-found',
    ),
    looks({
      who: 'regulatorElsewhere',
      does: { zh: '联单列表为空。', en: 'Finds the list of manifests empty.' },
      path: '/manifests',
      fields: { '/items': { count: 0 } },
    }),
    looks({
      who: 'regulatorElsewhere',
      does: { zh: '单位列表为空。', en: 'Finds the list of enterprises empty.' },
      path: '/enterprises',
      fields: { '/items': { count: 0 } },
    }),
  ],
  finally: {
    balances: [permit(2026, [178_500, 0])],
    trails: [went('manifest', `${arrivedManifest} accepted closed`)],
  },
};
