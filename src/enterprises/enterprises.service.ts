import { Injectable } from '@nestjs/common';
import type { EnterpriseRef } from '../ledger/accounts.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Whereabouts } from '../shared/whereabouts.js';
import type { Tenant } from '../writes/write-tx.js';
import { noAgreement } from './agreements/agreement.errors.js';
import { bookingContextRow, enterpriseHead, enterpriseSnapshot } from './booking-context.queries.js';
import type { AgreementTerms, BookableProfile, EnterpriseHead, EnterpriseSnapshot } from './booking-context.queries.js';
import { generatorsOf } from './generators.queries.js';
import type { GeneratorUnit } from './generators.queries.js';
import { enterpriseSnapshots, labellingRow } from './labelling.queries.js';
import type { LabelledProfile } from './labelling.queries.js';
import { enterprisePlaces } from './places.queries.js';
import { planFactsOf } from './plan-facts.queries.js';
import type { PlanFacts } from './plan-facts.queries.js';
import { endingAgreements, firmsOutOfScope, verifiedFirms } from './standing.queries.js';
import type { EndingAgreement, VerifiedFirm } from './standing.queries.js';
import { profileArchived, profileNotFound } from './profiles/profile.errors.js';
import { enterpriseNames } from './registration/enterprise-names.queries.js';
import { ownerIdOf } from './registration/enterprise-rows.js';
import { enterpriseNotFound, enterpriseOutOfScope, notVerified } from './registration/enterprise.errors.js';

export type { AgreementTerms, BookableProfile, EnterpriseHead, EnterpriseSnapshot } from './booking-context.queries.js';
export type { GeneratorUnit } from './generators.queries.js';
export type { LabelledProfile } from './labelling.queries.js';
export type { PlanFacts, PlannedWaste } from './plan-facts.queries.js';
export type { EndingAgreement, VerifiedFirm } from './standing.queries.js';

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

/** A verified enterprise that labels a waste of its own. */
export interface Labelling {
  readonly unit: EnterpriseRef & { readonly uscc: string };
  readonly profile: LabelledProfile;
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

  /**
   * For whom the caller works: an enterprise for itself, an operator or a regulator for the one it names.
   * `enterprise.not-found` (404), `enterprise.id-needed` (422).
   */
  owner(tx: Tx, enterpriseId: string | undefined): Promise<EnterpriseHead> {
    return this.head(tx, ownerIdOf(tx, enterpriseId));
  }

  /**
   * The owner and the profile whose waste is to be labelled, in one statement. A small generator that left its scope still
   * labels what it has. Errors: those of `owner`, `enterprise.not-verified` (409), `waste-profile.not-found` (404) and
   * `waste-profile.archived` (409) at `/profileId`; a foreign enterprise's profile is as unknown as nobody's.
   */
  async labelling(tx: Tx, enterpriseId: string | undefined, profileId: string): Promise<Labelling> {
    const ownerId = ownerIdOf(tx, enterpriseId);
    const row = await labellingRow(tx, ownerId, profileId);
    if (row === null) throw profileNotFound({}, '/profileId');
    const { facilityId, divisionCode, uscc, state, profile } = row;
    if (state !== 'verified' || uscc === null) throw notVerified(state);
    if (row.archived) throw profileArchived({ name: profile.name }, '/profileId');
    return { unit: { facilityId, enterpriseId: ownerId, divisionCode, uscc }, profile };
  }

  /** Names with their site, by id, for the rows of a list; those the caller may not see are missing. */
  names(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return enterpriseNames(tx, ids);
  }

  /** By id; those the caller may not see are missing. */
  async snapshots(tx: Tx, ids: readonly string[]): Promise<Map<string, EnterpriseSnapshot>> {
    const rows = await enterpriseSnapshots(tx, ids);
    return new Map(rows.map(({ id, ...snapshot }) => [id, snapshot]));
  }

  /** The generators of a facility that were verified before an instant, by id; a page after `after`, null: the first. */
  generators(tx: Tx, facilityId: string, before: Date, after: string | null, limit: number): Promise<GeneratorUnit[]> {
    return generatorsOf(tx, facilityId, before, after, limit);
  }

  /** What a management plan asks for of the registration of a verified enterprise. `enterprise.not-found`, `enterprise.not-verified`. */
  async planFacts(tx: Tx, enterpriseId: string): Promise<PlanFacts> {
    const facts = await planFactsOf(tx, enterpriseId);
    if (facts === null) throw enterpriseNotFound({});
    const { verifiedAt } = facts;
    if (verifiedAt === null) throw notVerified(facts.state);
    return { ...facts, verifiedAt };
  }

  /** The verified firms of a facility, all or those with the ids given, by id; at most `most`. */
  verified(tx: Tx, facilityId: string, ids: readonly string[] | null, most: number): Promise<VerifiedFirm[]> {
    return verifiedFirms(tx, facilityId, ids, most);
  }

  /** Those of them that are near the 10 t of a small generator or have reached them. */
  outOfScope(tx: Tx, facilityId: string, most: number): Promise<VerifiedFirm[]> {
    return firmsOutOfScope(tx, facilityId, most);
  }

  /** Their agreements that no other follows and that end until `by` (YYYY-MM-DD), ended ones included. */
  endingAgreements(tx: Tx, facilityId: string, by: string, most: number): Promise<EndingAgreement[]> {
    return endingAgreements(tx, facilityId, by, most);
  }

  /** Where the sites stand, or the seats of their divisions stand in; those the caller may not see are missing. */
  places(tx: Tx, ids: readonly string[]): Promise<Map<string, Whereabouts>> {
    return enterprisePlaces(tx, ids);
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
  if (head.state !== 'verified') throw notVerified(head.state);
  if (head.scopeLevel === 'reached') throw enterpriseOutOfScope({});
  const { id, facilityId, divisionCode, name, address, trade } = head;
  const ref = { facilityId, enterpriseId: id, divisionCode };
  return { id, facilityId, divisionCode, name, address, trade, tenant: ref, ref };
}
