import { Injectable } from '@nestjs/common';
import type { Tenant } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import type { OfficialForm } from './official-form.types.js';

/** `applied` now; `known`: had it before; `notApplied`: voided meanwhile, or it has another number. */
export type NumberOutcome = 'applied' | 'known' | 'notApplied';

export interface LockedSubject {
  readonly tenant: Tenant;
  /** GB/T 2260, six digits: where the waste starts. */
  readonly divisionCode: string;
  readonly internalNumber: string;
  readonly officialNumber: string | null;
  readonly isVoided: boolean;
  readonly form: OfficialForm;
}

export interface SubjectRef {
  readonly type: string;
  readonly id: string;
}

/**
 * A noun that has a number in the national system and is reported to it. A further one is a file that implements this,
 * registers itself and opens messages when its events say so.
 */
export interface GatewaySubject {
  /** As stored with each message: 'manifest'. */
  readonly type: string;
  /** Its row locked, before any message about it. Throws its not-found error. */
  lock(tx: WriteTx, id: string): Promise<LockedSubject>;
  /** Throws a DomainError for a number that it cannot have: wrong form, year or city, or on another one. */
  setOfficialNumber(tx: WriteTx, id: string, number: string): Promise<NumberOutcome>;
}

@Injectable()
export class GatewaySubjects {
  private readonly byType = new Map<string, GatewaySubject>();

  register(subject: GatewaySubject): void {
    if (this.byType.has(subject.type)) throw new Error(`gateway subject ${subject.type} is registered twice`);
    this.byType.set(subject.type, subject);
  }

  of(type: string): GatewaySubject {
    const subject = this.byType.get(type);
    if (subject === undefined) throw new Error(`this version knows no gateway subject ${type}`);
    return subject;
  }
}
