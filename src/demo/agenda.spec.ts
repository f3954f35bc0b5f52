import { SimulatedTime } from '../platform/database/simulated-time.js';
import { Agenda } from './agenda.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 4, 4, hour));

describe('Agenda', () => {
  it('runs by instant, whatever the order of adding, with the clock at each', async () => {
    const time = new SimulatedTime();
    const agenda = new Agenda(time);
    const seen: string[] = [];
    const note = (name: string) => async () => void seen.push(`${name}@${time.now?.getUTCHours()}`);
    agenda.add(at(9), note('second'));
    agenda.add(at(8), note('first'));
    agenda.add(at(9), note('third'));
    agenda.settle(at(9));
    agenda.settle(at(9));
    agenda.settle(at(10));
    const settled: string[] = [];
    await agenda.run(async (when, done) => void settled.push(`${done}@${when.getUTCHours()}`));
    expect(seen).toEqual(['first@8', 'second@9', 'third@9']);
    expect(settled).toEqual(['3@9', '3@10']);
    expect(time.now).toBeNull();
  });

  it('gives the real clock back after a failure and runs nothing later', async () => {
    const time = new SimulatedTime();
    const agenda = new Agenda(time);
    const later = jest.fn(async () => undefined);
    agenda.add(at(8), () => Promise.reject(new Error('refused')));
    agenda.add(at(9), later);
    await expect(agenda.run(async () => undefined)).rejects.toThrow('refused');
    expect(time.now).toBeNull();
    expect(later).not.toHaveBeenCalled();
  });
});

describe('Agenda, told to stop', () => {
  it('ends between two instants with the reason', async () => {
    const agenda = new Agenda(new SimulatedTime());
    const later = jest.fn(async () => undefined);
    const stop = new AbortController();
    agenda.add(at(8), async () => stop.abort(new Error('stopped')));
    agenda.add(at(9), later);
    await expect(agenda.run(async () => undefined, stop.signal)).rejects.toThrow('stopped');
    expect(later).not.toHaveBeenCalled();
  });
});
