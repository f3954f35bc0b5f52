import { Injectable } from '@nestjs/common';
import { addDays, startOfShanghaiDay } from '../../shared/working-days.js';
import { cannotReconcile, periodTooLarge, systemDown } from '../gateway.errors.js';
import { answerMs, answerOf } from '../port/answer-of.js';
import { GatewayPort } from '../port/gateway.port.js';
import type { HeldQuery } from '../port/gateway.port.js';
import type { HeldManifest } from '../port/gateway.types.js';

/** Manifests of one reconciliation: more are compared in shorter periods. */
export const mostHeld = 20_000;
const pageSize = 1_000;
/** A number may be issued there days before its lost answer is recorded here. */
const marginDays = 7;

/** Reads what the national system holds, page by page, outside any transaction. */
@Injectable()
export class HeldReader {
  constructor(private readonly port: GatewayPort) {}

  /** With a margin on both sides. `gateway.cannot-reconcile` (409), `gateway.system-down` (503), `gateway.period-too-large`. */
  async read(facilityId: string, from: string, to: string): Promise<HeldManifest[]> {
    const [begin, end] = [
      startOfShanghaiDay(addDays(from, -marginDays)),
      startOfShanghaiDay(addDays(to, marginDays + 1)),
    ];
    const held: HeldManifest[] = [];
    for (let after = ''; held.length <= mostHeld; after = held.at(-1)!.officialNumber) {
      const page = await this.page({ facilityId, from: begin, to: end, after, limit: pageSize });
      if (page === null) throw cannotReconcile({});
      held.push(...page);
      if (page.length < pageSize) return held;
    }
    throw periodTooLarge({}, '/to');
  }

  private async page(query: HeldQuery): Promise<HeldManifest[] | null> {
    try {
      return await answerOf((signal) => this.port.held(query, signal), answerMs);
    } catch {
      throw systemDown({});
    }
  }
}
