import { Carriers } from '../../partners/carriers.service.js';
import { Crew } from '../../partners/crew.service.js';
import type { DangerousGoodsClass } from '../../partners/dangerous-goods.types.js';
import { Vehicles } from '../../partners/vehicles.service.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { TestActor } from '../../../test/support/actors.js';
import type { TestApp } from '../../../test/support/app.js';

export interface Fleet {
  readonly carrierId: string;
  readonly driverId: string;
  readonly escortId: string;
  vehicle(terms: {
    readonly plate: string;
    readonly payloadGrams: number;
    readonly classes?: DangerousGoodsClass[];
    readonly validTo?: string;
  }): Promise<string>;
}

/** A carrier with a driver and an escort; vehicles as they are asked for. */
export async function createFleet({ app }: TestApp, { actor }: TestActor): Promise<Fleet> {
  const number = newId().slice(-8);
  const { id: carrierId } = await app.get(Carriers).register(actor, withoutKey, {
    name: '通州危运有限公司',
    licenceNo: `苏交运管许可${number}`,
    licenceValidTo: '2090-12-31',
    phone: '0513-80000000',
    address: '南通市崇川区运河路 1 号',
  });
  const member = async (name: string, kind: 'driver' | 'escort'): Promise<string> => {
    const certificate = { certificateNo: `${kind}-${number}`, certificateValidTo: '2090-12-31' };
    const given = { carrierId, name, phone: '13812345678', kinds: [kind], ...certificate };
    return (await app.get(Crew).register(actor, withoutKey, given)).id;
  };
  return {
    carrierId,
    driverId: await member('王驾驶', 'driver'),
    escortId: await member('李押运', 'escort'),
    vehicle: async ({ plate, payloadGrams, classes = ['hazardous-waste'], validTo = '2090-12-31' }) =>
      (
        await app.get(Vehicles).register(actor, withoutKey, {
          carrierId,
          plate,
          payloadGrams,
          hazardClasses: classes,
          transportPermitNo: '苏交运管通字320600',
          transportPermitValidTo: validTo,
        })
      ).id,
  };
}
