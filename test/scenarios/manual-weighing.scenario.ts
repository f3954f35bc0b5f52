import { arrivedManifest, mass, permit, went } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { books, transports } from './engine/trip.steps.js';
import { accepts, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-04-08';

const manual = (changes: { readonly reason?: string }) =>
  ({
    method: 'POST',
    path: '/weighings',
    body: {
      manifestId: '{manifest}',
      lineId: '{manifest.line1}',
      kind: 'net',
      grams: 178_000,
      source: 'manual',
      ...changes,
    },
  }) as const;

export const manualWeighing: Scenario = {
  name: 'manual-weighing',
  title: { zh: '手工读数：须说明原因，由第二人复核', en: 'A manual reading needs its reason and a second person' },
  basis: { zh: 'GB 18597-2023 4.7；部令23号 第12条', en: 'GB 18597-2023 4.7; MEE Order 23, art. 12' },
  about: {
    zh: '地磅断网，地磅员手工录入读数。没有原因不予接受；录入人不能自己复核；未复核前不能验收。另一名地磅员复核后照常验收。',
    en: 'The scale is offline and the reading is typed in. Without a reason it is not taken; who typed it cannot confirm it; unconfirmed it carries no acceptance. Confirmed by a second person, the delivery is accepted as usual.',
  },
  given: {
    now: '2026-04-07T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
    ...transports({ firm, day, handedOver: [[178_500, 1]] }),
    {
      who: 'weighbridge',
      does: { zh: '手工录入读数，没写原因。', en: 'Types a reading in without a reason.' },
      request: manual({}),
      expect: {
        status: 422,
        problem: 'weighing.manual-reason-needed',
        fields: { '/errors': { contains: { pointer: '/reason' } } },
      },
    },
    {
      who: 'weighbridge',
      does: { zh: '写明原因后录入，等待复核。', en: 'Types it in with the reason; it waits for a second person.' },
      request: manual({ reason: '地磅通信中断，按仪表显示值录入' }),
      expect: { status: 201, fields: { '/state': 'unconfirmed', '/source': 'manual' } },
      remember: { weighing: '/id' },
    },
    weighsIn({
      '/readyToDecide': false,
      '/lines/0/unconfirmedReadings': 1,
      '/lines/0/measuredGrams': null,
      '/lines/0/problems': { count: 1 },
    }),
    {
      who: 'weighbridge',
      does: { zh: '想自己复核，被拒绝。', en: 'Tries to confirm it without anybody else, and is refused.' },
      request: { method: 'POST', path: '/weighings/{weighing}/confirm' },
      expect: { status: 409, problem: 'weighing.second-person-needed' },
    },
    {
      ...accepts(1, {}),
      does: { zh: '未复核就验收，被拒绝。', en: 'Accepts on the unconfirmed reading, and is refused.' },
      expect: {
        status: 422,
        problem: 'acceptance.refused',
        fields: { '/errors': { contains: { code: 'acceptance.reading-unconfirmed', pointer: '/lines/0/lineId' } } },
      },
    },
    {
      who: 'secondWeigher',
      does: { zh: '复核读数。', en: 'Confirms the reading.' },
      request: { method: 'POST', path: '/weighings/{weighing}/confirm' },
      expect: { status: 200, fields: { '/state': 'valid' } },
    },
    weighsIn({ '/readyToDecide': true, '/lines/0/measuredGrams': 178_000 }),
    accepts(1, { '/lines/0/acceptedGrams': 178_000 }),
  ],
  finally: {
    balances: [permit(2026, [178_000, 0]), mass('weighingDifference', '900-214-08', 500)],
    trails: [
      { subject: 'weighing', of: { zh: '读数', en: 'reading' }, states: ['unconfirmed', 'valid'] },
      went('manifest', `${arrivedManifest} accepted closed`),
    ],
  },
};
