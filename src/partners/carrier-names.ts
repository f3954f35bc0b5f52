import type { Tx } from '../platform/database/database.service.js';
import type { RowReader } from '../imports/import-kind.types.js';
import type { Carriers } from './carriers.service.js';
import { carrierNotNamed } from './partners.errors.js';

/** A table names its carrier as people do. `carrier.not-named`, 422, at `/carrierId`. */
export async function carrierReader(carriers: Carriers, tx: Tx): Promise<RowReader> {
  const held = await carriers.named(tx);
  return (values) => {
    const { carrierId: given } = values;
    const found = held.filter(({ name, licenceNo }) => name === given || licenceNo === given);
    if (found.length !== 1) throw carrierNotNamed({ name: String(given).slice(0, 60) }, '/carrierId');
    return { ...values, carrierId: found[0]!.id };
  };
}

export const carrierColumn = {
  key: 'carrierId',
  heading: { zh: '运输单位', en: 'Carrier' },
  type: 'text',
  required: true,
  note: { zh: '已登记的运输单位名称，或其经营许可证号', en: 'Name of a registered carrier, or its licence number' },
} as const;
