import { JobRegistry } from './job-registry.js';
import { defineCommand, defineTopic } from './topics.js';

const options = { attempts: 3, backoffMs: 1_000, timeoutMs: 10_000 };
const nothing = () => Promise.resolve();
const event = defineTopic('spec.event');
const command = defineCommand('spec.command');

describe('the job registry', () => {
  it('starts when each command has one handler, whether or not events have any', () => {
    const registry = new JobRegistry();
    registry.on(command, 'do-it', options, nothing);
    expect(() => registry.onApplicationBootstrap()).not.toThrow();
    expect(registry.subscriptionsOf('spec.command').map(({ name }) => name)).toEqual(['do-it']);
    expect(registry.subscriptionsOf('spec.event')).toEqual([]);
  });

  it('refuses to start when a command has no handler, or two', () => {
    const registry = new JobRegistry();
    expect(() => registry.onApplicationBootstrap()).toThrow('command spec.command needs one handler and has none');
    registry.on(command, 'do-it', options, nothing);
    registry.on(command, 'do-it-too', options, nothing);
    expect(() => registry.onApplicationBootstrap()).toThrow('has do-it, do-it-too');
  });

  it('refuses a second handler, schedule or step of the same name', () => {
    const registry = new JobRegistry();
    registry.on(event, 'tell', options, nothing);
    registry.every('sweep', { everyMs: 1_000 }, nothing);
    registry.repeat('step', { idleMs: 50 }, () => Promise.resolve(false));
    expect(() => registry.on(command, 'tell', options, nothing)).toThrow('registered twice');
    expect(() => registry.every('sweep', { everyMs: 2_000 }, nothing)).toThrow('registered twice');
    expect(() => registry.repeat('step', { idleMs: 60 }, () => Promise.resolve(false))).toThrow('registered twice');
  });

  it.each(['', 'a:b', 'Upper', 'a b', 'x'.repeat(81)])('refuses the name %j, of which job ids are made', (name) => {
    expect(() => new JobRegistry().on(event, name, options, nothing)).toThrow('no name');
  });

  it.each([
    [{ attempts: 0 }],
    [{ attempts: 21 }],
    [{ attempts: 1.5 }],
    [{ backoffMs: 9 }],
    [{ timeoutMs: 600_001 }],
    [{ timeoutMs: NaN }],
  ])('refuses %j', (wrong) => {
    expect(() => new JobRegistry().on(event, 'tell', { ...options, ...wrong }, nothing)).toThrow(RangeError);
  });

  it('refuses a topic defined twice or named badly', () => {
    expect(() => defineTopic('spec.event')).toThrow('defined twice');
    expect(() => defineCommand('event')).toThrow('noun.happened');
  });
});
