import { arrivedTransfer, mass, stored, went } from './engine/in-the-end.js';
import type { ClockStep, Scenario } from './engine/scenario.types.js';
import { checks, labels, putsAway } from './engine/storage.steps.js';
import { arrivesThere, partnerDecides, partnerTreats, sendsOff } from './engine/transfer.steps.js';
import { books, looks, transports } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const firm = 'garage';
const day = '2026-03-03';
const code = '900-214-08';

const numbersTrail: ClockStep = {
  does: { zh: '审计事件依次编号。', en: 'The audit events are numbered.' },
  schedule: 'audit.sequence',
};
const entersLedgers: ClockStep = {
  does: {
    zh: '系统据此登记管理台账，无需人工填写。',
    en: 'The ledgers are entered from them; nobody fills anything in.',
  },
  schedule: 'statutory-ledger.follow',
};

export const statutoryLedger: Scenario = {
  name: 'statutory-ledger',
  title: {
    zh: '一桶废机油的管理台账：产生、入库、出库、委外，批次编码首尾相连',
    en: 'The statutory ledger of one drum: its batch codes from generation to treatment',
  },
  basis: {
    zh: 'HJ 1259-2022 6.2、附录B；国务院令第408号 第18条；环固体〔2025〕10号',
    en: 'HJ 1259-2022 6.2, Annex B; State Council Decree 408, art. 18; Huan Guti [2025] 10',
  },
  about: {
    zh: '汽修厂称重、打码、入库一桶 178.5 千克废机油，收运后集中点过磅 178.4 千克验收，再送去再生。每一步都由系统写进两家单位各自的台账：汽修厂表 B.1、B.2、B.3、B.5，集中点表 B.2、B.3、B.5。从最后一个批次编码可以一直查回产生批次；两家的收支都平；按“截至某一审计叶”随时可重算同样的数字；经营情况记录簿同日记下来源、去向与方式。',
    en: 'A garage weighs, labels and stores a drum of 178.5 kg of oil; the facility collects it, accepts 178.4 kg by its scale and sends it to be re-refined. The system writes each step into the ledger of whose it is: tables B.1, B.2, B.3, B.5 of the garage, B.2, B.3, B.5 of the facility. The last batch code leads back to the first; both ledgers balance; as of any leaf of the audit trail the same figures come again; and the record book has source, destination and method of the day.',
  },
  given: {
    now: '2026-03-02T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
    partners: { refiner: { name: '如东再生油品', methods: [{ wasteCode: code, methodCode: 'R9' }] } },
    numbersByHand: true,
  },
  steps: [
    books({ firm, lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }], day }),
    {
      who: 'dispatcher',
      does: { zh: '受理预约。', en: 'Confirms the booking.' },
      request: { method: 'POST', path: '/bookings/{booking}/confirm' },
      expect: { status: 200, fields: { '/state': 'confirmed' } },
    },
    labels({ firm, waste: 'repair-oil', filled: [{ container: 'drum', grams: 178_500, litres: 200 }] }),
    ...transports({ firm, day, handedOver: [[178_500, 1, ['drum']]], number: '20263206900301' }),
    weighs({ grams: 178_400, reading: 'R-0001' }),
    checks([{ container: 'drum' }]),
    weighsIn(),
    accepts(1, { '/lines/0/acceptedGrams': 178_400 }),
    putsAway({ container: 'drum', zone: 'oil' }),
    numbersTrail,
    entersLedgers,
    looks({
      who: firm,
      does: {
        zh: '查看本单位收支：产生多少，委外多少，期末为零。',
        en: 'Looks at its balance: all that was generated was sent away.',
      },
      path: '/statutory-ledgers/balance',
      fields: {
        '/rows': { count: 1 },
        '/rows/0/wasteCode': code,
        '/rows/0/generatedGrams': 178_500,
        '/rows/0/sentAwayGrams': 178_500,
        '/rows/0/closingGrams': 0,
      },
    }),
    looks({
      who: 'manager',
      does: {
        zh: '集中点收支：接收 178.4 千克，尚在库中；记下所依据的审计叶。',
        en: 'The facility has 178.4 kg in store; the leaf that this rests on is kept.',
      },
      path: '/statutory-ledgers/balance',
      fields: { '/rows/0/receivedGrams': 178_400, '/rows/0/sentAwayGrams': 0, '/rows/0/closingGrams': 178_400 },
      remember: { leaf: '/restsOn/leaf' },
    }),
    ...sendsOff({
      containers: ['drum'],
      partner: 'refiner',
      day: '2026-03-04',
      number: '20263206900311',
      at: '2026-03-04T08:00:00+08:00',
    }),
    arrivesThere({ at: '2026-03-04T15:00:00+08:00' }),
    partnerDecides({ outcome: 'accepted', lines: [178_400], at: '2026-03-05T09:00:00+08:00' }),
    partnerTreats({ on: '2026-03-06', at: '2026-03-07T09:00:00+08:00' }),
    { ...numbersTrail, at: '2026-03-07T09:10:00+08:00' },
    entersLedgers,
    looks({
      who: 'manager',
      does: {
        zh: '查看集中点表 B.5：委外批次、接收单位、许可证和方式。',
        en: 'Looks at table B.5 of the facility: batch, receiver, permit and method.',
      },
      path: '/statutory-ledgers/B.5',
      fields: {
        '/items': { count: 1 },
        '/columns': { contains: { zh: '委外利用/处置批次编码' } },
        '/items/0/batchNo': 'HWWWLY20260304001',
        '/items/0/grams': 178_400,
        '/items/0/methodCode': 'R9',
        '/items/0/counterpartName': '如东再生油品',
        '/items/0/earlierBatchNos': ['HWCK20260304001'],
      },
    }),
    looks({
      who: 'regulator',
      does: {
        zh: '监管人员从最后一个批次查回产生批次：六个环节首尾相连。',
        en: 'A regulator follows the last batch back to the first: each link is there.',
      },
      path: '/statutory-ledgers/records/HWWWLY20260304001?facilityId={facility}',
      fields: {
        '/chain': { count: 7 },
        '/chain/0/batchNo': 'HWCS20260302001',
        '/chain/1/batchNo': 'HWRK20260302001',
        '/chain/2/batchNo': 'HWCK20260303001',
        '/chain/3/batchNo': 'HWWWCZ20260303001',
        '/chain/3/unit': 'enterprise',
        '/chain/4/batchNo': 'HWRK20260303001',
        '/chain/4/unit': 'facility',
        '/chain/5/batchNo': 'HWCK20260304001',
        '/chain/6/batchNo': 'HWWWLY20260304001',
        '/cut': false,
      },
    }),
    looks({
      who: firm,
      does: {
        zh: '汽修厂看自己的委外批次：方式已按接收单位确认的 R9 更正。',
        en: 'The garage sees its own hand-over, with the method that the receiver stated.',
      },
      path: '/statutory-ledgers/records/HWWWCZ20260303001',
      fields: {
        '/record/methodCode': 'R9',
        '/record/cells': { contains: '危险废物经营许可证持有单位' },
        '/corrections/0/cause': 'method',
        '/chain': { count: 4 },
      },
    }),
    looks({
      who: 'manager',
      does: { zh: '现在的收支：接收多少，委外多少，期末为零。', en: 'The balance now: what came was sent away.' },
      path: '/statutory-ledgers/balance',
      fields: { '/rows/0/receivedGrams': 178_400, '/rows/0/sentAwayGrams': 178_400, '/rows/0/closingGrams': 0 },
    }),
    looks({
      who: 'manager',
      does: {
        zh: '按先前记下的审计叶重算，仍是当时的数字。',
        en: 'As of the leaf that was kept, the figures are those of then.',
      },
      path: '/statutory-ledgers/balance?leaf={leaf}',
      fields: { '/rows/0/closingGrams': 178_400, '/restsOn/leaf': '{leaf}' },
    }),
    looks({
      who: 'regulator',
      does: { zh: '查看经营情况记录簿：来源、去向、方式。', en: 'Reads the record book: source, destination, method.' },
      path: '/statutory-ledgers/record-book?facilityId={facility}&from=2026-03-01&to=2026-03-31',
      fields: {
        '/lines': { count: 2 },
        '/lines/0/day': day,
        '/lines/0/source': '顺达汽修',
        '/lines/0/grams': 178_400,
        '/lines/1/day': '2026-03-04',
        '/lines/1/destination': '如东再生油品',
        '/lines/1/methodCode': 'R9',
      },
    }),
  ],
  finally: {
    balances: [stored('oil', code, 0), mass('outbound', code, 0), mass('treated', code, 178_400)],
    trails: [went('transfer', `${arrivedTransfer} accepted treated closed`)],
  },
};
