import { arrivedManifest, completedBooking, mass, openBookings, permit, tenTonnes, went } from './engine/in-the-end.js';
import type { Json, RequestStep, Scenario } from './engine/scenario.types.js';
import { checks, findsContainers } from './engine/storage.steps.js';
import { books, confirms, looks, plans, releases } from './engine/trip.steps.js';
import { accepts, weighs, weighsIn } from './engine/weighbridge.steps.js';

const day = '2026-03-26';
const oilCode = '900-214-08';
const evening = `${day}T18:00:00+08:00`;

/** The device numbers what it records, and gives each an id of its own. */
const idOf = (sequence: number): string => `0190b6f0-0000-7000-8000-${String(sequence).padStart(12, '0')}`;

const recorded = (sequence: number, time: string, kind: string, fields: { [key: string]: Json } = {}) => ({
  operationId: idOf(sequence),
  sequence,
  kind,
  deviceAt: `${day}T${time}:00+08:00`,
  basis: 1,
  ...fields,
});

const morning = [
  recorded(1, '08:05', 'departRound'),
  recorded(2, '08:40', 'arriveAtStop', { bookingId: '{booking.garage}' }),
  recorded(3, '08:50', 'labelContainer', {
    manifestId: '{manifest}',
    line: 1,
    code: '{drum.1.code}',
    grams: 92_000,
    volumeMillilitres: 200_000,
  }),
  recorded(4, '08:55', 'labelContainer', {
    manifestId: '{manifest}',
    line: 1,
    code: '{drum.2.code}',
    grams: 86_500,
    volumeMillilitres: 200_000,
  }),
  {
    ...recorded(5, '09:00', 'handOver', {
      manifestId: '{manifest}',
      lines: [
        {
          line: 1,
          handedOverGrams: 178_500,
          handedOverPackages: 2,
          containers: [{ code: '{drum.1.code}' }, { code: '{drum.2.code}' }],
        },
      ],
    }),
    operationId: '{handOver}',
  },
];

const afternoon = [
  recorded(6, '09:10', 'departStop', { manifestId: '{manifest}' }),
  recorded(7, '10:00', 'noShow', { bookingId: '{booking.closed}', reason: '单位关门，电话无人接听' }),
  recorded(8, '11:30', 'arriveAtFacility', { manifestId: '{manifest}' }),
  recorded(9, '11:35', 'completeRound'),
];

interface Replayed {
  readonly does: RequestStep['does'];
  readonly operations: readonly Json[];
  readonly fields: NonNullable<RequestStep['expect']['fields']>;
  readonly at?: string;
}

const replays = ({ does, operations, fields, at }: Replayed): RequestStep => ({
  who: 'driver',
  does,
  ...(at !== undefined && { at }),
  request: {
    method: 'POST',
    path: '/rounds/{round}/replay',
    body: { handheldId: '{handheld}', sentAt: evening, operations },
  },
  expect: { status: 200, fields },
  jobs: true,
});

export const driverOffline: Scenario = {
  name: 'driver-offline',
  title: {
    zh: '驾驶员全程离线：先装车，晚上再上传',
    en: 'A driver without network all day: loaded first, replayed at night',
  },
  basis: {
    zh: '部令23号 第11、13、16、20条；HJ 1276-2022',
    en: 'MEE Order 23, art. 11, 13, 16, 20; HJ 1276-2022',
  },
  about: {
    zh: '驾驶员出车前把车次、预留的容器编码和交接编号下载到平板，全天没有网络。晚上分两批上传，后半程先到：先等待，前半程一到就依次生效。驾驶员不能替产废单位签字，产废单位有网络后签字，其余自动继续。再次上传不会重复。',
    en: 'Before leaving, the driver’s tablet takes the round along, with reserved container codes and the id of the hand-over; there is no network all day. At night the records come in two parts, the later part first: it waits, and takes effect in order once the earlier part is there. The driver cannot sign for the enterprise; it signs when it has network, and the rest goes on by itself. Sent again, nothing happens twice.',
  },
  given: {
    now: '2026-03-25T09:00:00+08:00',
    firms: {
      garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] },
      closed: { name: '宏远汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] },
    },
  },
  steps: [
    books({
      firm: 'garage',
      lines: [{ waste: 'repair-oil', grams: 180_000, packages: 2 }],
      day,
      booking: 'booking.garage',
    }),
    books({
      firm: 'closed',
      lines: [{ waste: 'repair-oil', grams: 50_000, packages: 1 }],
      day,
      booking: 'booking.closed',
    }),
    plans({ day, bookings: ['booking.garage', 'booking.closed'] }),
    releases(),
    ...confirms({ firm: 'garage' }),
    ...confirms({ firm: 'closed', manifest: 'manifest.closed' }),
    {
      who: 'driver',
      does: { zh: '登记车载平板。', en: 'Registers the tablet in the cabin.' },
      at: `${day}T07:30:00+08:00`,
      request: { method: 'POST', path: '/handhelds', body: { name: '车载平板' } },
      expect: { status: 201 },
      remember: { handheld: '/id' },
    },
    {
      who: 'driver',
      does: {
        zh: '下载车次：联单、联系人、预留的编码和交接编号。',
        en: 'Takes the round along: manifests, contacts, reserved codes and the id of the hand-over.',
      },
      request: { method: 'POST', path: '/rounds/{round}/packet', body: { handheldId: '{handheld}' } },
      expect: {
        status: 200,
        fields: {
          '/version': 1,
          '/stops': { count: 2 },
          '/stops/0/manifest/mayLoad': true,
          '/stops/0/manifest/lines/0/codes': { count: 5 },
          '/stops/0/manifest/lines/0/codes/0': { matches: '9002140820260326001$' },
        },
      },
      remember: {
        'drum.1.code': '/stops/0/manifest/lines/0/codes/0',
        'drum.2.code': '/stops/0/manifest/lines/0/codes/1',
        handOver: '/stops/0/manifest/handOverId',
      },
    },
    replays({
      does: {
        zh: '晚上回到有网络的地方，后半程的记录先传到：此前的还没到，先等待。',
        en: 'In the evening the later part comes first. What was recorded before it is missing, so it waits.',
      },
      at: evening,
      operations: afternoon,
      fields: {
        '/operations': { count: 4 },
        '/operations/0/outcome': 'waiting',
        '/operations/0/code': 'handheld.earlier-missing',
        '/operations/3/outcome': 'waiting',
      },
    }),
    replays({
      does: {
        zh: '前半程传到，打码、交接依次生效。',
        en: 'The earlier part comes: labels and hand-over take effect, in their order.',
      },
      operations: morning,
      fields: {
        '/operations/0/outcome': 'applied',
        '/operations/3/outcome': 'applied',
        '/operations/4/outcome': 'applied',
      },
    }),
    looks({
      who: 'dispatcher',
      does: {
        zh: '没有冲突；起运等待产废单位签字，驾驶员不能代签。',
        en: 'Finds no conflict; the departure waits for the enterprise’s signature, which the driver cannot give.',
      },
      path: '/handhelds/conflicts?roundId={round}&state=waiting',
      fields: { '/items': { count: 3 }, '/items/0/code': 'handheld.awaits-enterprise' },
    }),
    looks({
      who: 'garage',
      does: {
        zh: '打开联单，核对驾驶员填写的交付量。',
        en: 'Opens the manifest and checks what the driver filled in.',
      },
      path: '/manifests/{manifest}',
      fields: { '/state': 'numbered', '/lines/0/handedOverGrams': 178_500, '/lines/0/containerCodes': { count: 2 } },
      remember: { 'manifest.loadingHash': '/loadingHash' },
    }),
    {
      who: 'garage',
      does: {
        zh: '签字；装车完成，等待中的操作自动继续。',
        en: 'Signs. The waste is loaded, and what waited goes on by itself.',
      },
      request: {
        method: 'POST',
        path: '/manifests/{manifest}/sign-loading',
        body: { contentHash: '{manifest.loadingHash}' },
      },
      expect: { status: 200, fields: { '/state': 'loaded' } },
      jobs: true,
    },
    looks({
      who: 'dispatcher',
      does: {
        zh: '车次已完成：一家装车，一家上门未成。',
        en: 'Finds the round completed: one stop loaded, one no-show.',
      },
      path: '/rounds/{round}',
      fields: { '/state': 'completed', '/stops/0/state': 'visited', '/stops/1/state': 'noShow' },
    }),
    replays({
      does: {
        zh: '平板把全部记录又传了一遍：没有任何重复。',
        en: 'The tablet sends everything once more: nothing happens twice.',
      },
      operations: [...afternoon, ...morning],
      fields: {
        '/operations': { count: 9 },
        '/operations/0/outcome': 'alreadyApplied',
        '/operations/8/outcome': 'alreadyApplied',
      },
    }),
    {
      who: 'driver',
      does: {
        zh: '车次结束后，未用的预留编码作废，不能再打码。',
        en: 'After the round its unused codes are void and label nothing.',
      },
      request: {
        method: 'POST',
        path: '/rounds/{round}/packet',
        body: { handheldId: '{handheld}' },
      },
      expect: { status: 409, problem: 'handheld.round-not-ready' },
    },
    checks([{ container: 'drum.1' }, { container: 'drum.2' }]),
    weighs({ manifest: 'manifest', grams: 178_500, reading: 'R-0001' }),
    weighsIn({ '/readyToDecide': true }),
    accepts(1, { '/lines/0/acceptedGrams': 178_500 }),
    findsContainers('warehouse', ['drum.1', 'drum.2']),
  ],
  finally: {
    balances: [
      permit(2026, [178_500, 0]),
      tenTonnes('garage', 2026, [178_500, 0]),
      tenTonnes('closed', 2026, [0, 0]),
      openBookings('closed', 0),
      mass('receiving', oilCode, 178_500),
    ],
    trails: [
      went('round', 'draft released underway completed'),
      went('booking', completedBooking, 'booking.garage'),
      went('booking', 'requested planned noShow', 'booking.closed'),
      went('manifest', `${arrivedManifest} accepted closed`),
      went('manifest', 'draft confirmed numbered voided', 'manifest.closed'),
      went('container', 'registered loaded received', 'drum.1'),
    ],
  },
};
