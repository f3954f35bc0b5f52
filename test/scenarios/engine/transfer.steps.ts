import type { Answered, Json, RequestStep } from './scenario.types.js';
import type { Text } from '../../../src/shared/domain-error.js';
import { codeOf } from './storage.steps.js';
import { inTime, looks } from './trip.steps.js';

/**
 * A transfer from the plan to its end, as builders of plain data. `transfer` is a name: its id is remembered under the name,
 * its lines under `transfer.line1` … Containers and partners are names as well.
 */

/** What most steps have in common. */
interface OfTransfer {
  readonly transfer?: string;
  readonly at?: string;
  readonly who?: string;
  readonly does?: Text;
  /** When it is refused, or more is to be seen. */
  readonly expect?: Answered;
}

interface Told extends OfTransfer {
  readonly told: Text;
  readonly body?: { readonly [key: string]: Json };
  readonly to: Answered['fields'];
  readonly jobs?: boolean;
}

function step(
  name: string,
  { transfer = 'transfer', at, who = 'dispatcher', does, expect, ...more }: Told,
): RequestStep {
  return {
    who,
    does: does ?? more.told,
    ...inTime(at),
    request: { method: 'POST', path: `/transfers/{${transfer}}/${name}`, ...(more.body && { body: more.body }) },
    expect: expect ?? { status: 200, ...(more.to && { fields: more.to }) },
    ...(more.jobs && expect === undefined && { jobs: true as const }),
  };
}

export interface PlannedOut extends OfTransfer {
  readonly containers: readonly string[];
  readonly partner: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** The carriers in their order; the first lorry when left out. */
  readonly carriers?: readonly string[];
}

export function plansOut(given: PlannedOut): RequestStep {
  const { containers, partner, day, carriers = ['lorry'], transfer = 'transfer', at, does, expect } = given;
  const told = {
    zh: `计划 ${day} 将 ${containers.length} 个容器外运，共 ${carriers.length} 程承运。`,
    en: `Plans ${containers.length} container(s) for ${day}, with ${carriers.length} carrier(s).`,
  };
  return {
    who: 'dispatcher',
    does: does ?? told,
    ...inTime(at),
    request: {
      method: 'POST',
      path: '/transfers',
      body: {
        companyId: `{${partner}}`,
        plannedOn: day,
        containers: containers.map(codeOf),
        legs: carriers.map((lorry) => ({
          vehicleId: `{${lorry}}`,
          driverId: `{${lorry}.driver}`,
          escortId: `{${lorry}.escort}`,
        })),
      },
    },
    expect: expect ?? { status: 201, fields: { '/state': 'planned', '/containers': containers.length } },
    ...(expect === undefined && { remember: { [transfer]: '/id' } }),
  };
}

/** The flow runs until it is done, waits for somebody, or is stopped. */
export const startsOut = (given: OfTransfer = {}): RequestStep =>
  step('start', {
    told: {
      zh: '开始办理：核对资质、预占额度、拟制联单、取号、备文件，由系统依次完成。',
      en: 'Starts the flow: the system checks, reserves, drafts, asks for the number and completes the documents.',
    },
    to: { '/state': 'preparing' },
    jobs: true,
    ...given,
  });

export interface SeenFlow extends OfTransfer {
  readonly fields: Answered['fields'];
  readonly lines?: number;
}

/** Looks at the flow and keeps the lines in mind. */
export const seesFlow = ({
  who = 'dispatcher',
  transfer = 'transfer',
  does,
  fields,
  lines = 1,
}: SeenFlow): RequestStep =>
  looks({
    who,
    does: does ?? { zh: '查看流程各步骤。', en: 'Looks at the steps of the flow.' },
    path: `/transfers/{${transfer}}`,
    ...(fields && { fields }),
    remember: {
      [`${transfer}.version`]: '/version',
      ...Object.fromEntries(
        Array.from({ length: lines }, (_, place) => [`${transfer}.line${place + 1}`, `/lines/${place}/id`]),
      ),
    },
  });

export const entersOutNumber = (officialNumber: string, given: OfTransfer = {}): RequestStep =>
  step('number', {
    told: { zh: `登记国家联单编号 ${officialNumber}。`, en: `Enters the official number ${officialNumber}.` },
    body: { officialNumber },
    to: { '/officialNumber': officialNumber },
    jobs: true,
    ...given,
  });

export const retries = (name: string, given: OfTransfer = {}): RequestStep =>
  step('retry', {
    told: { zh: '原因已处理，重试该步骤。', en: 'The cause is mended; tries the step again.' },
    body: { step: name },
    to: {},
    jobs: true,
    ...given,
  });

export const goesOnPaper = (reason: string, given: OfTransfer = {}): RequestStep =>
  step('skip', {
    who: 'manager',
    told: {
      zh: `跳过取号，改用纸质联单：${reason}。`,
      en: 'Leaves the number out with a reason: the paper form travels.',
    },
    body: { step: 'number', reason },
    to: {},
    jobs: true,
    ...given,
  });

export const scansOnto = (containers: readonly string[], given: OfTransfer = {}): RequestStep =>
  step('scans', {
    who: 'warehouse',
    told: {
      zh: `逐个扫码装车，共 ${containers.length} 个。`,
      en: `Scans ${containers.length} container(s) onto the lorry.`,
    },
    body: { scanned: containers.map(codeOf) },
    to: { '/state': 'ready' },
    ...given,
  });

export const leaves = (given: OfTransfer = {}): RequestStep =>
  step('dispatch', {
    who: 'driver',
    told: { zh: '移出发运。', en: 'Leaves for the partner.' },
    body: { waybillNumber: 'YD20260304' },
    to: { '/state': 'inTransit' },
    jobs: true,
    ...given,
  });

export const takesOver = (given: OfTransfer = {}): RequestStep =>
  step('take-over', {
    told: { zh: '第二承运人接运。', en: 'The second carrier takes over.' },
    body: { waybillNumber: 'YD20260305' },
    to: { '/state': 'inTransit' },
    ...given,
  });

export const arrivesThere = (given: OfTransfer = {}): RequestStep =>
  step('arrival', {
    who: 'driver',
    told: { zh: '到达接受单位。', en: 'Arrives at the partner’s gate.' },
    body: {},
    to: { '/state': 'arrived' },
    ...given,
  });

export interface Decided extends OfTransfer {
  readonly outcome: 'accepted' | 'partlyAccepted' | 'refused';
  /** Grams that the partner weighed of every line. */
  readonly lines?: readonly number[];
  readonly refused?: readonly string[];
  readonly opinion?: string;
}

const outcomeWords = {
  accepted: { zh: '对方确认接受', en: 'The partner accepts' },
  partlyAccepted: { zh: '对方部分接受', en: 'The partner accepts a part' },
  refused: { zh: '对方拒收', en: 'The partner refuses all of it' },
} as const;

export function partnerDecides({ outcome, lines, refused = [], opinion, ...given }: Decided): RequestStep {
  const { transfer = 'transfer' } = given;
  return step('acceptance', {
    told: {
      zh: `${outcomeWords[outcome].zh}${opinion === undefined ? '' : `：${opinion}`}。`,
      en: `${outcomeWords[outcome].en}.`,
    },
    body: {
      ...(lines && {
        lines: lines.map((acceptedGrams, place) => ({ lineId: `{${transfer}.line${place + 1}}`, acceptedGrams })),
      }),
      refused: refused.map(codeOf),
      ...(opinion !== undefined && { opinion }),
    },
    to: { '/state': outcome },
    jobs: true,
    ...given,
  });
}

export const comesBack = (given: OfTransfer = {}): RequestStep =>
  step('return', {
    who: 'warehouse',
    told: { zh: '被拒收的容器退回卸货区。', en: 'What was refused is back in the bay.' },
    body: {},
    to: {},
    jobs: true,
    ...given,
  });

export interface TreatedOut extends OfTransfer {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly lines?: number;
}

export function partnerTreats({ on, lines = 1, ...given }: TreatedOut): RequestStep {
  const { transfer = 'transfer' } = given;
  return step('treatment', {
    told: {
      zh: `登记 ${on} 的利用处置结果；系统按份额分摊到各产废单位。`,
      en: `Enters what was done on ${on}; it is shared out to every origin.`,
    },
    body: {
      lines: Array.from({ length: lines }, (_, place) => ({
        lineId: `{${transfer}.line${place + 1}}`,
        treatedOn: on,
      })),
    },
    to: { '/state': 'treated' },
    jobs: true,
    ...given,
  });
}

export interface SentOff extends PlannedOut {
  /** Entered by hand. */
  readonly number: string;
  readonly lines?: number;
}

/** From the plan onto the road, all in order. */
export function sendsOff({ number, lines = 1, ...given }: SentOff): RequestStep[] {
  const of = { ...(given.transfer !== undefined && { transfer: given.transfer }) };
  return [
    plansOut(given),
    startsOut(of),
    seesFlow({
      ...of,
      lines,
      fields: { '/flow/2/state': 'done', '/flow/3/step': 'number', '/flow/3/state': 'waiting' },
    }),
    entersOutNumber(number, of),
    scansOnto(given.containers, of),
    leaves(of),
  ];
}

export interface SeenResults {
  readonly who: string;
  readonly shippedGrams: number;
  readonly treatedGrams: number;
  readonly methodCode: string;
  readonly does?: Text;
}

/** An enterprise sees what became of its own waste, and of nobody else's. */
export const seesResults = ({ who, does, ...part }: SeenResults): RequestStep =>
  looks({
    who,
    does: does ?? { zh: '查看本单位废物的利用处置结果。', en: 'Sees what became of its own waste.' },
    path: '/treatments',
    fields: {
      '/items': { count: 1 },
      '/items/0/shippedGrams': part.shippedGrams,
      '/items/0/treatedGrams': part.treatedGrams,
      '/items/0/methodCode': part.methodCode,
    },
  });
