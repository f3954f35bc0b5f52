import { systemActor, type Actor, type Role } from '../shared/roles.js';
import { containerLifecycle, type ContainerFacts, type ContainerStep } from './container.lifecycle.js';
import { containerStates, type ContainerState } from './container.types.js';

const actor = (role: Role): Actor => ({ ...systemActor('spec'), roles: [role] });
const plain: ContainerFacts = {
  isHeld: false,
  isAttached: false,
  isFacilitys: false,
  isOwnWaste: false,
  grams: 100,
  neverStored: false,
};

/** Every step with where it starts and ends; every other pair of state and step is refused. */
const steps: Record<ContainerStep, [from: string, to: ContainerState, by: Role, facts?: Partial<ContainerFacts>]> = {
  shelve: ['registered', 'storedAtGenerator', 'enterprise.staff'],
  load: ['registered storedAtGenerator', 'loaded', 'operator.driver'],
  receive: ['loaded', 'received', 'operator.weighbridge'],
  refuse: ['loaded', 'refused', 'operator.weighbridge'],
  splitOff: ['registered', 'refused', 'operator.weighbridge', { isAttached: true }],
  takeBack: ['refused', 'returned', 'enterprise.admin'],
  putAway: ['received', 'stored', 'operator.warehouse'],
  move: ['stored', 'stored', 'operator.warehouse'],
  pick: ['stored', 'picked', 'operator.dispatcher'],
  unpick: ['picked', 'stored', 'operator.warehouse'],
  bringBack: ['shipped', 'received', 'operator.warehouse'],
  ship: ['picked', 'shipped', 'operator.manager'],
  treat: ['shipped', 'treated', 'operator.manager'],
  produce: ['registered', 'received', 'operator.warehouse', { isFacilitys: true }],
  withdraw: ['received', 'voided', 'operator.manager', { isFacilitys: true, isOwnWaste: true }],
  fill: ['registered', 'stored', 'operator.warehouse', { isFacilitys: true }],
  fillInBay: ['registered', 'received', 'operator.warehouse', { isFacilitys: true }],
  empty: ['received stored', 'emptied', 'operator.warehouse', { grams: 0 }],
  miss: ['loaded received stored', 'missing', 'operator.warehouse'],
  find: ['missing', 'stored', 'operator.warehouse'],
  void: ['registered storedAtGenerator', 'voided', 'enterprise.staff'],
};
const names = Object.keys(steps) as ContainerStep[];

describe('a container', () => {
  it.each(names.flatMap((step) => containerStates.map((state) => [step, state] as const)))(
    '%s from %s',
    (step, state) => {
      const [from, to, role, facts = {}] = steps[step];
      const take = () => containerLifecycle.take(step, state, actor(role), { ...plain, ...facts });
      if (from.split(' ').includes(state)) expect(take()).toBe(to);
      else expect(take).toThrow(expect.objectContaining({ code: 'lifecycle.wrong-state' }));
    },
  );

  it.each([
    ['pick', 'stored', 'operator.manager', { isHeld: true }, 'container.held'],
    ['ship', 'picked', 'operator.manager', { isHeld: true }, 'container.held'],
    ['empty', 'stored', 'operator.manager', { isHeld: true, grams: 0 }, 'container.held'],
    ['empty', 'stored', 'operator.manager', { grams: 1 }, 'container.not-empty'],
    ['fill', 'registered', 'operator.manager', {}, 'container.of-generator'],
    ['fillInBay', 'registered', 'operator.manager', {}, 'container.of-generator'],
    ['produce', 'registered', 'operator.manager', {}, 'container.of-generator'],
    ['withdraw', 'received', 'operator.manager', {}, 'container.not-own-waste'],
    ['withdraw', 'received', 'operator.manager', { isHeld: true, isOwnWaste: true }, 'container.held'],
    ['find', 'missing', 'operator.manager', { neverStored: true }, 'container.never-stored'],
    ['void', 'registered', 'enterprise.admin', { isAttached: true }, 'container.on-manifest'],
    ['splitOff', 'registered', 'operator.manager', {}, 'container.not-of-a-delivery'],
  ] as const)('cannot %s from %s: %s %j', (step, state, role, facts, code) => {
    const take = () => containerLifecycle.take(step, state, actor(role), { ...plain, ...facts });
    expect(take).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['receive', 'loaded', 'operator.warehouse'],
    ['putAway', 'received', 'operator.driver'],
    ['ship', 'picked', 'operator.warehouse'],
    ['void', 'registered', 'regulator'],
  ] as const)('%s from %s is not for %s', (step, state, role) => {
    const take = () => containerLifecycle.take(step, state, actor(role), plain);
    expect(take).toThrow(expect.objectContaining({ code: 'lifecycle.role-refused' }));
  });
});
