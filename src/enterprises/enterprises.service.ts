import { Injectable } from '@nestjs/common';
import type { EnterpriseRef } from '../ledger/accounts.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Tenant } from '../writes/write-tx.js';
import { noAgreement } from './agreements/agreement.errors.js';
import { bookingContextRow, enterpriseHead, enterpriseSnapshot } from './booking-context.queries.js';
import type { AgreementTerms, BookableProfile, EnterpriseHead, EnterpriseSnapshot } from './booking-context.queries.js';
import { profileArchived, profileNotFound } from './profiles/profile.errors.js';
import { enterpriseNotFound, enterpriseNotVerified, enterpriseOutOfScope } from './registration/enterprise.errors.js';

export type { AgreementTerms, BookableProfile, EnterpriseSnapshot } from './booking-context.queries.js';

/** An enterprise that may book: verified and within the scope of a small generator. */
export interface BookableEnterprise extends Omit<EnterpriseHead, 'state' | 'scopeLevel'> {
  readonly tenant: Tenant;
  /** For the accounts of the ledger. */
  readonly ref: EnterpriseRef;
}

/** All that a booking needs to know from this module. */
export interface BookingContext {
  readonly enterprise: BookableEnterprise;
  readonly agreement: AgreementTerms;
  /** One for each id that was asked for. */
  readonly profiles: ReadonlyMap<string, BookableProfile>;
}

/** The face of this module for the modules below it. */
@Injectable()
export class Enterprises {
  /** `enterprise.not-found` (404), `enterprise.not-verified`, `enterprise.out-of-scope` (409). */
  async requireBookable(tx: Tx, enterpriseId: string): Promise<BookableEnterprise> {
    return bookable(await enterpriseHead(tx, enterpriseId));
  }

  /**
   * Enterprise, the agreement in force on `on` (YYYY-MM-DD), and the profiles with their prices, in one statement. Errors:
   * those of `requireBookable`, `agreement.none-in-force` (409), `waste-profile.not-found` (404) and
   * `waste-profile.archived` (409), the last two pointing at `/lines/<place in profileIds>/profileId`.
   */
  async bookingContext(
    tx: Tx,
    enterpriseId: string,
    profileIds: readonly string[],
    on: string,
  ): Promise<BookingContext> {
    const row = await bookingContextRow(tx, enterpriseId, profileIds, on);
    const enterprise = bookable(row);
    if (row === null || row.agreement === null) throw noAgreement({ on });
    const profiles = new Map(row.profiles.map((profile) => [profile.id, profile]));
    profileIds.forEach((id, place) => {
      const profile = profiles.get(id);
      const pointer = `/lines/${place}/profileId`;
      if (profile === undefined) throw profileNotFound({}, pointer);
      if (profile.archived) throw profileArchived({ name: profile.name }, pointer);
    });
    return { enterprise, agreement: row.agreement, profiles };
  }

  /** Name and tenant, whatever the state. `enterprise.not-found`, 404. */
  async head(tx: Tx, enterpriseId: string): Promise<EnterpriseHead> {
    const head = await enterpriseHead(tx, enterpriseId);
    if (head === null) throw enterpriseNotFound({});
    return head;
  }

  /** The consignor as a manifest keeps it. `enterprise.not-found`, 404. */
  async snapshot(tx: Tx, enterpriseId: string): Promise<EnterpriseSnapshot> {
    const snapshot = await enterpriseSnapshot(tx, enterpriseId);
    if (snapshot === null) throw enterpriseNotFound({});
    return snapshot;
  }
}

function bookable(head: EnterpriseHead | null): BookableEnterprise {
  if (head === null) throw enterpriseNotFound({});
  if (head.state !== 'verified') throw enterpriseNotVerified({ state: head.state });
  if (head.scopeLevel === 'reached') throw enterpriseOutOfScope({});
  const { id, facilityId, divisionCode, name, address, trade } = head;
  const ref = { facilityId, enterpriseId: id, divisionCode };
  return { id, facilityId, divisionCode, name, address, trade, tenant: ref, ref };
}
