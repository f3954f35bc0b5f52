import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../platform/database/database.service.js';
import { shanghaiYear } from '../../shared/working-days.js';
import { outGramsOf, inGramsOf } from '../subjects/official-form.types.js';
import { GatewayPort } from './gateway.port.js';
import type { HeldQuery } from './gateway.port.js';
import type { GatewayAnswer, GatewayCall, HeldManifest, HeldStep } from './gateway.types.js';
import { faultOf, noFaults } from './simulator-faults.js';
import type { FaultPlan, SimulatorFault } from './simulator-faults.js';

const simulateSql = 'SELECT gateway_simulate($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) AS reply';
const heldSql = 'SELECT * FROM gateway_simulated_held($1, $2, $3, $4, $5)';

/** Longer than anybody waits for an answer. */
const slowMs = 60_000;
/** Calls remembered, to tell the first from the second with the same key. */
const mostRemembered = 10_000;

interface HeldRow {
  internal_number: string;
  number: string;
  step: HeldStep;
  out_grams: number | null;
  in_grams: number | null;
  issued_at: Date;
}

/**
 * Stands for the national system in demo and tests: numbers in its form, each once, the same reply to the same key. It
 * keeps its own books behind two database functions and knows nothing of ours. Faults are those of `GATEWAY_SIMULATOR_FAULTS`.
 */
export class SimulatorAdapter extends GatewayPort {
  readonly name = 'simulator';
  private readonly calls = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly plan: FaultPlan = noFaults,
  ) {
    super();
  }

  async send(call: GatewayCall, signal: AbortSignal): Promise<GatewayAnswer> {
    const nth = this.count(call.key);
    const fault = faultOf(this.plan, call.key, nth);
    if (fault === 'error') throw new Error('500 Internal Server Error');
    const answer = await this.reply(call);
    if (fault === 'slow') await pause(slowMs, undefined, { signal });
    if (fault === 'lost-reply') throw new Error('connection reset by peer');
    // The network hands the request over twice; what counts is that nothing is entered twice.
    if (fault === 'duplicate') return this.reply(call);
    return garbled(fault, answer, call, nth);
  }

  async held({ facilityId, from, to, after, limit }: HeldQuery): Promise<HeldManifest[]> {
    const rows = await this.database.call<HeldRow>(heldSql, [facilityId, from, to, after, limit]);
    return rows.map((row) => ({
      internalNumber: row.internal_number,
      officialNumber: row.number,
      step: row.step,
      outGrams: row.out_grams,
      inGrams: row.in_grams,
      issuedAt: row.issued_at,
    }));
  }

  private async reply(call: GatewayCall): Promise<GatewayAnswer> {
    const { key, kind, facilityId, internalNumber, officialNumber, divisionCode, at, form } = call;
    const [row] = await this.database.call<{ reply: GatewayAnswer }>(simulateSql, [
      key,
      kind,
      facilityId,
      internalNumber,
      officialNumber,
      divisionCode.slice(0, 4),
      shanghaiYear(at),
      at,
      outGramsOf(form),
      inGramsOf(form),
    ]);
    return row!.reply;
  }

  private count(key: string): number {
    const nth = (this.calls.get(key) ?? 0) + 1;
    if (this.calls.size >= mostRemembered) this.calls.clear();
    this.calls.set(key, nth);
    return nth;
  }
}

/** A number that is none, of another city, or of another year. */
function garbled(
  fault: SimulatorFault | null,
  answer: GatewayAnswer,
  { divisionCode, at }: GatewayCall,
  nth: number,
): GatewayAnswer {
  if (fault !== 'wrong-number' || answer.outcome !== 'number') return answer;
  const serial = answer.number.slice(8);
  const city = divisionCode.slice(0, 4) === '3205' ? '3206' : '3205';
  const wrong = [`${shanghaiYear(at)}${city}${serial}`, `1999${divisionCode.slice(0, 4)}${serial}`, serial];
  return { outcome: 'number', number: wrong[nth % wrong.length]! };
}
