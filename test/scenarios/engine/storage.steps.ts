import type { Answered, Json, RequestStep } from './scenario.types.js';
import { kilograms } from './trip.steps.js';

/**
 * What happens to containers, from the label to the shipment, as builders of plain data. A container is a name: its id is
 * remembered under the name, its 37 characters under `name.code`. `zone` is the part after `zone.`, as in `{zone.oil}`.
 */

export const codeOf = (container: string): string => `{${container}.code}`;

export interface Filled {
  readonly container: string;
  readonly grams: number;
  readonly litres: number;
}

export interface Labelled {
  readonly firm: string;
  readonly waste: string;
  readonly filled: readonly Filled[];
  readonly fields?: Answered['fields'];
}

/** The enterprise labels what it has filled and puts it into its storage point. */
export const labels = ({ firm, waste, filled, fields }: Labelled): RequestStep => ({
  who: firm,
  does: {
    zh: `装满即称重、打码、入库（五即）：${filled.map(({ grams }) => `${kilograms(grams)} 千克`).join('、')}。`,
    en: `Weighs, labels and stores what it has filled: ${filled.map(({ grams }) => `${kilograms(grams)} kg`).join(', ')}.`,
  },
  request: {
    method: 'POST',
    path: '/containers',
    body: {
      profileId: `{${firm}.${waste}}`,
      containers: filled.map(({ grams, litres }) => ({ grams, volumeMillilitres: litres * 1_000 })),
      shelve: true,
    },
  },
  expect: {
    status: 201,
    fields: { '/containers': { count: filled.length }, '/containers/0/state': 'storedAtGenerator', ...fields },
  },
  remember: Object.fromEntries(
    filled.flatMap(({ container }, place) => [
      [container, `/containers/${place}/id`],
      [`${container}.code`, `/containers/${place}/code`],
    ]),
  ),
});

/** What came on a manifest without a label has one since loading; they are remembered by code, which is by line. */
export const findsContainers = (who: string, containers: readonly string[], manifest = 'manifest'): RequestStep => ({
  who,
  does: {
    zh: '查看联单上的容器：没有标签的，装车时已由收集单位打码。',
    en: 'Looks at the containers of the manifest: what had no label was labelled at loading.',
  },
  request: { method: 'GET', path: `/manifests/{${manifest}}/trace/containers` },
  expect: { status: 200, fields: { '/items': { count: containers.length } } },
  remember: Object.fromEntries(
    containers.flatMap((container, place) => [
      [container, `/items/${place}/id`],
      [`${container}.code`, `/items/${place}/code`],
    ]),
  ),
});

export interface Scanned {
  readonly who: string;
  readonly container: string;
  readonly state: string;
  /** A part of the Chinese sentence that tells the next step. */
  readonly next: string;
  readonly fields?: Answered['fields'];
}

/** Somebody scans a label and is told what comes next. */
export const scans = ({ who, container, state, next, fields }: Scanned): RequestStep => ({
  who,
  does: { zh: `扫码，看到下一步：“${next}”。`, en: 'Scans the label and is told the next step.' },
  request: { method: 'GET', path: `/scan?code=${codeOf(container)}` },
  expect: {
    status: 200,
    fields: { '/id': `{${container}}`, '/state': state, '/next/zh': { matches: next }, ...fields },
  },
});

export interface Checked {
  readonly container: string;
  readonly finding?: 'asLabelled' | 'differs' | 'missing';
  /** As weighed by itself. */
  readonly grams?: number;
  readonly note?: string;
}

/** The gate compares containers with their labels and the manifest, one by one. */
export const checks = (
  checked: readonly Checked[],
  fields: Answered['fields'] = {},
  manifest = 'manifest',
): RequestStep => ({
  who: 'warehouse',
  does: {
    zh: `卸车前逐个核对 ${checked.length} 个容器与标签、联单。`,
    en: `Checks ${checked.length} container(s) against label and manifest before unloading.`,
  },
  request: {
    method: 'POST',
    path: `/manifests/{${manifest}}/container-checks`,
    body: {
      checks: checked.map(({ container, finding = 'asLabelled', ...seen }) => ({
        code: codeOf(container),
        finding,
        ...seen,
      })),
    },
  },
  expect: { status: 200, fields: { '/containers': { contains: { code: codeOf(checked[0]!.container) } }, ...fields } },
});

export interface Placed {
  readonly container: string;
  readonly zone: string;
  readonly who?: string;
  readonly spot?: string;
  readonly overrideReason?: string;
  /** What is said of it when there is more to say than that it is put away. */
  readonly does?: RequestStep['does'];
  /** When it is refused. */
  readonly expect?: Answered;
  readonly fields?: Answered['fields'];
}

/** From the bay into a zone, by scanning the label. */
export function putsAway({ container, zone, who = 'warehouse', does, expect, fields, ...more }: Placed): RequestStep {
  return {
    who,
    does: does ?? { zh: '扫码入库。', en: 'Scans the label and puts it away.' },
    request: {
      method: 'POST',
      path: '/put-aways',
      body: { code: codeOf(container), zoneId: `{zone.${zone}}`, ...more },
    },
    expect: expect ?? { status: 200, fields: { '/state': 'stored', '/zoneId': `{zone.${zone}}`, ...fields } },
  };
}

export interface AddedZone {
  readonly zone: string;
  readonly name: string;
  readonly categories: readonly string[];
  /** Those of the site come first. */
  readonly sortOrder?: number;
}

/** A zone with a bund of 20 m³, besides those of the site. */
export const addsZone = ({ zone, name, categories, sortOrder = 10 }: AddedZone): RequestStep => ({
  who: 'manager',
  does: { zh: `增设贮存区“${name}”，有围堰。`, en: `Adds the zone “${name}”, with a bund.` },
  request: {
    method: 'POST',
    path: '/zones',
    body: { name, categories, capacityGrams: 20_000_000, bundMillilitres: 20_000_000, sortOrder },
  },
  expect: { status: 201, fields: { '/state': 'open', '/name': name } },
  remember: { [`zone.${zone}`]: '/id' },
});

/** Sets a container aside until somebody decides. */
export const holds = (container: string, reason: string): RequestStep => ({
  who: 'warehouse',
  does: { zh: `登记隔离：${reason}。`, en: 'Sets the container aside, with the reason.' },
  request: { method: 'POST', path: `/containers/{${container}}/hold`, body: { reason } },
  expect: { status: 200, fields: { '/holdReason': reason } },
});

/** Ends what `holds` began. */
export const givesFree = (container: string, reason: string): RequestStep => ({
  who: 'manager',
  does: { zh: `解除隔离：${reason}。`, en: 'Gives the container free again, with the reason.' },
  request: { method: 'POST', path: `/containers/{${container}}/release`, body: { reason } },
  expect: { status: 200, fields: { '/heldAt': null } },
});

export interface Traced {
  readonly who: string;
  readonly of: { readonly container: string } | { readonly manifest: string };
  readonly fields: Answered['fields'];
  readonly does?: RequestStep['does'];
}

/** Where every gram is: handed over is the sum of all places and differences. */
export function traces({ who, of, fields, does }: Traced): RequestStep {
  const path = 'container' in of ? `/containers/{${of.container}}/trace` : `/manifests/{${of.manifest}}/trace`;
  return {
    who,
    does: does ?? {
      zh: '追溯：每一克现在何处，合计与交付量相等。',
      en: 'Traces it: every gram has its place, and the sum is what was handed over.',
    },
    request: { method: 'GET', path },
    expect: { status: 200, fields: { '/balanced': true, ...fields } },
  };
}

export interface Counted {
  readonly container: string;
  /** As weighed; left out where it was only scanned. */
  readonly grams?: number;
}

/** A blind count: the zone is frozen, labels are scanned, and the books are told only afterwards. */
export const startsCount = (zone: string): RequestStep => ({
  who: 'warehouse',
  does: {
    zh: '开始盘点，贮存区冻结；清点完毕前不显示账面。',
    en: 'Begins the count, which freezes the zone; the books stay hidden until it is counted.',
  },
  request: { method: 'POST', path: '/stock-takes', body: { zoneId: `{zone.${zone}}` } },
  expect: { status: 201, fields: { '/state': 'counting', '/expectedContainers': null, '/differences': null } },
  remember: { stockTake: '/id' },
});

export const scansForCount = (counted: readonly Counted[]): RequestStep => ({
  who: 'warehouse',
  does: {
    zh: `扫到 ${counted.length} 个容器。`,
    en: `Scans ${counted.length} container(s).`,
  },
  request: {
    method: 'POST',
    path: '/stock-takes/{stockTake}/scans',
    body: {
      scans: counted.map(({ container, grams }) => ({
        code: codeOf(container),
        ...(grams !== undefined && { grams }),
      })),
    },
  },
  expect: { status: 200, fields: { '/scannedContainers': counted.length, '/expectedContainers': null } },
});

export const finishesCount = (fields: Answered['fields'], remember: RequestStep['remember'] = {}): RequestStep => ({
  who: 'warehouse',
  does: { zh: '清点完毕，与账面比对。', en: 'Finishes; what was found is compared with the books.' },
  request: { method: 'POST', path: '/stock-takes/{stockTake}/finish' },
  expect: { status: 200, fields: { '/state': 'counted', ...fields } },
  remember: { 'stockTake.version': '/version', ...remember },
});

/** A manager decides each difference; the zone is open again. */
export const closesCount = (
  differences: readonly { readonly [key: string]: Json }[],
  expect: Answered = { status: 200, fields: { '/state': 'closed' } },
  does: RequestStep['does'] = {
    zh: '另一人（主管）逐项写明原因，入账并结束盘点。',
    en: 'A second person, the manager, books each difference with its reason and closes the count.',
  },
): RequestStep => ({
  who: 'manager',
  does,
  request: {
    method: 'POST',
    path: '/stock-takes/{stockTake}/close',
    version: '{stockTake.version}',
    body: { differences: [...differences] },
  },
  expect,
});
