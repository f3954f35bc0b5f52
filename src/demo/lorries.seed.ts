import type { Actor } from '../shared/roles.js';
import { step } from './demo-services.js';
import type { DemoServices } from './demo-services.js';
import { lorryCarrier, lorryPayloadGrams, teams } from './lorries.data.js';

/** A carrier's part as a transfer names it. */
export interface Lorry {
  readonly vehicleId: string;
  readonly driverId: string;
  readonly escortId: string;
}

export async function registerLorries(services: DemoServices, manager: Actor, year: number): Promise<Lorry[]> {
  const { carriers, vehicles, crew } = services;
  const licenceValidTo = `${year + 3}-06-30`;
  const carrier = await carriers.register(manager, step('outbound/carrier'), { ...lorryCarrier, licenceValidTo });
  const legs: Lorry[] = [];
  for (const [place, { plate, permitNo, driver, escort }] of teams.entries()) {
    const vehicle = await vehicles.register(manager, step(`outbound/vehicle/${place}`), {
      carrierId: carrier.id,
      plate,
      hazardClasses: ['hazardous-waste'],
      payloadGrams: lorryPayloadGrams,
      transportPermitNo: permitNo,
      transportPermitValidTo: `${year + 2}-03-31`,
    });
    const member = async (kind: 'driver' | 'escort', name: string): Promise<string> => {
      const { id } = await crew.register(manager, step(`outbound/${kind}/${place}`), {
        carrierId: carrier.id,
        name,
        phone: `1380000020${place * 2 + (kind === 'driver' ? 1 : 2)}`,
        kinds: [kind],
        certificateNo: `3206${kind === 'driver' ? 'J' : 'Y'}${year}9${String(place + 1).padStart(3, '0')}`,
        certificateValidTo: `${year + 4}-12-31`,
      });
      return id;
    };
    legs.push({
      vehicleId: vehicle.id,
      driverId: await member('driver', driver),
      escortId: await member('escort', escort),
    });
  }
  return legs;
}
