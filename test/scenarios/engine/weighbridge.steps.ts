import type { Answered, RequestStep } from './scenario.types.js';
import { kilograms } from './trip.steps.js';

/** What happens at the weighbridge, as builders of plain data; `manifest` is a name, as in trip.steps.ts. */

export interface Weighed {
  readonly grams: number;
  readonly line?: number;
  readonly manifest?: string;
  /** The scale's id of the reading, once a facility. */
  readonly reading: string;
}

/** The scale weighs one line. */
export const weighs = ({ grams, line = 1, manifest = 'manifest', reading }: Weighed): RequestStep => ({
  who: 'weighbridge',
  does: {
    zh: `地磅称得第 ${line} 行净重 ${kilograms(grams)} 千克。`,
    en: `The scale reads ${kilograms(grams)} kg net for line ${line}.`,
  },
  request: {
    method: 'POST',
    path: '/weighings',
    body: {
      manifestId: `{${manifest}}`,
      lineId: `{${manifest}.line${line}}`,
      kind: 'net',
      grams,
      source: 'scale',
      deviceId: 'DB-01',
      readingId: reading,
    },
  },
  expect: { status: 201, fields: { '/state': 'valid' } },
});

/** Hands the weighing in; differences beyond the tolerance become discrepancies. */
export const weighsIn = (
  fields: Answered['fields'] = { '/readyToDecide': true },
  manifest = 'manifest',
): RequestStep => ({
  who: 'weighbridge',
  does: {
    zh: '提交过磅结果，系统逐行比对交付量与实测量。',
    en: 'Hands the weighing in; handed over and measured are compared.',
  },
  request: { method: 'POST', path: `/manifests/{${manifest}}/weigh-in` },
  expect: { status: 200, fields },
  remember: { [`${manifest}.version`]: '/version' },
  jobs: true,
});

/** Accepts every line as weighed. Afterwards the worker has closed the manifest. */
export const accepts = (lines: number, fields: Answered['fields'], manifest = 'manifest'): RequestStep => ({
  who: 'weighbridge',
  does: { zh: '全部接受，拟再生利用（R9）。', en: 'Accepts all of it, to be re-refined or reused (R9).' },
  request: {
    method: 'POST',
    path: `/manifests/{${manifest}}/acceptance`,
    version: `{${manifest}.version}`,
    body: {
      lines: Array.from({ length: lines }, (_, index) => ({
        lineId: `{${manifest}.line${index + 1}}`,
        decision: 'accept',
        methodCode: 'R9',
      })),
    },
  },
  expect: { status: 200, fields: { '/outcome': 'accepted', ...fields } },
  jobs: true,
});
