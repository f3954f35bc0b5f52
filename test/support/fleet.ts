import type { TestActor } from './actors.js';
import type { sender } from './send.js';

/** Who carries something: a vehicle with its crew. */
export interface Fleet {
  readonly vehicleId: string;
  readonly driverId: string;
  readonly escortId: string;
}

const validTo = '2090-12-31';
let made = 0;

/** A carrier with one vehicle of 30 t for every hazardous waste, a driver and an escort; papers good for long. */
export async function makeFleet(send: ReturnType<typeof sender>, who: TestActor): Promise<Fleet> {
  made += 1;
  const serial = String(made).padStart(4, '0');
  const make = async (path: string, body: object): Promise<string> => {
    const answer = await send(who, 'POST', path, body);
    expect([path, answer.status, answer.body.code]).toEqual([path, 201, undefined]);
    return answer.body.id as string;
  };
  const carrierId = await make('/carriers', {
    name: `通州危运 ${serial}`,
    licenceNo: `苏交运管许可${serial}`,
    licenceValidTo: validTo,
    phone: '0513-80000000',
    address: '南通市崇川区运河路 1 号',
  });
  const vehicleId = await make('/vehicles', {
    carrierId,
    plate: `苏F8${serial}`,
    payloadGrams: 30_000_000,
    hazardClasses: ['hazardous-waste'],
    transportPermitNo: `苏交运管通字${serial}`,
    transportPermitValidTo: validTo,
  });
  const member = (name: string, kind: string) =>
    make('/crew', {
      carrierId,
      name,
      phone: '13812345678',
      kinds: [kind],
      certificateNo: `3206-${kind}-${serial}`,
      certificateValidTo: validTo,
    });
  return { vehicleId, driverId: await member('王驾驶', 'driver'), escortId: await member('李押运', 'escort') };
}
