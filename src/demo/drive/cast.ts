import type { CrewMemberView } from '../../partners/dto/crew-member.view.js';
import type { VehicleView } from '../../partners/dto/vehicle.view.js';
import type { Page } from '../../platform/http/paging.js';
import { demoPassword } from '../accounts.data.js';
import type { DemoLogin } from '../accounts.data.js';
import { UnexpectedAnswer, Visitor } from './visitor.js';

/** Who takes part, each signed in with a demo account. */
export interface Cast {
  readonly stranger: Visitor;
  readonly manager: Visitor;
  readonly dispatcher: Visitor;
  readonly driver: Visitor;
  readonly weighbridge: Visitor;
  readonly second: Visitor;
  readonly warehouse: Visitor;
  readonly regulator: Visitor;
  readonly vehicle: VehicleView;
  readonly driverId: string;
  readonly escortId: string;
}

export async function assembleCast(address: string): Promise<Cast> {
  const stranger = Visitor.stranger(address);
  const signIn = (login: DemoLogin) => stranger.signIn(login, demoPassword);
  const dispatcher = await signIn('dispatcher');
  const driver = await signIn('driver4');
  const crew = (await dispatcher.get<Page<CrewMemberView>>('/crew?limit=200')).items.filter(isActive);
  const vehicles = (await dispatcher.get<Page<VehicleView>>('/vehicles?limit=200')).items.filter(isActive);
  const driverId = crew.find(({ accountId }) => accountId === driver.account?.id)?.id;
  const escortId = crew.findLast(({ kinds }) => kinds.includes('escort'))?.id;
  const vehicle = vehicles.at(-1);
  if (driverId === undefined || escortId === undefined || vehicle === undefined)
    throw new UnexpectedAnswer('演示数据不完整：缺车辆或人员。The demo data lack a vehicle or its crew.');
  return {
    stranger,
    dispatcher,
    driver,
    manager: await signIn('manager'),
    weighbridge: await signIn('weighbridge'),
    second: await signIn('weighbridge2'),
    warehouse: await signIn('warehouse'),
    regulator: await signIn('regulator'),
    vehicle,
    driverId,
    escortId,
  };
}

const isActive = ({ state }: { state: string }): boolean => state === 'active';
