import type { Trade } from '../../../catalogue/trades.types.js';
import { AllowedStepView, TextView } from '../../../platform/http/allowed-step.view.js';
import { PlaceView } from '../../../platform/http/place.view.js';
import type { AllowedStep } from '../../../shared/lifecycle.js';
import { maskPhone } from '../../../shared/phone.js';
import type { Actor } from '../../../shared/roles.js';
import type { UsccCheck } from '../../../shared/uscc.js';
import { placeOf } from '../../../shared/whereabouts.js';
import type { Enterprise } from '../enterprise.entity.js';
import type { EnterpriseState, LaboratoryKind, ScopeLevel } from '../enterprise.types.js';

/** One line of the declaration. */
export class DeclaredGenerationView {
  wasteCode!: string;
  /** Grams a year. */
  yearlyGrams!: number;
}

/** Something still to be filled in before submitting. */
export class MissingFieldView {
  /** RFC 6901 pointer. */
  pointer!: string;
  text!: TextView;
}

export class ReturnReasonView {
  /** RFC 6901 pointer; empty for the whole. */
  pointer!: string;
  text!: string;
}

/** An enterprise in a list. */
export class EnterpriseSummaryView {
  id!: string;
  facilityId!: string;
  state!: EnterpriseState;
  name!: string;
  /** Tells several sites of one firm apart; empty for the only one. */
  siteName!: string;
  uscc!: string | null;
  /** `failed`: the check digit is wrong and the operator has to look at the licence. */
  usccCheck!: UsccCheck | null;
  divisionCode!: string;
  trade!: Trade;
  /** Mass accepted within 12 months: `near` from 8 t, `reached` at 10 t. */
  scopeLevel!: ScopeLevel;
  /** ISO 8601. */
  createdAt!: string;
  version!: number;
}

export class EnterpriseView extends EnterpriseSummaryView {
  usccOverrideReason!: string | null;
  address!: string | null;
  /** Of the site; null while only its county is known. */
  place!: PlaceView | null;
  laboratoryKind!: LaboratoryKind | null;
  contactName!: string | null;
  /** Masked for readers other than the enterprise and its facility. */
  contactPhone!: string | null;
  /** Masked for readers other than the enterprise and its facility. */
  emergencyPhone!: string | null;
  eiaNumber!: string | null;
  declaredGeneration!: DeclaredGenerationView[];
  /** What submitting still needs. */
  missing!: MissingFieldView[];
  /** Why the operator returned it; empty once it is submitted again. */
  returnReasons!: ReturnReasonView[];
  suspendReason!: string | null;
  /** ISO 8601. */
  submittedAt!: string | null;
  /** ISO 8601. */
  verifiedAt!: string | null;
  allowedSteps!: AllowedStepView[];
}

/** What was opened by a registration: sign in with the login to go on. */
export class RegistrationView {
  enterpriseId!: string;
  state!: EnterpriseState;
  login!: string;
}

export const toEnterpriseSummaryView = (row: Enterprise): EnterpriseSummaryView => ({
  id: row.id,
  facilityId: row.facilityId,
  state: row.state,
  name: row.name,
  siteName: row.siteName,
  uscc: row.uscc,
  usccCheck: row.usccCheck,
  divisionCode: row.divisionCode,
  trade: row.trade,
  scopeLevel: row.scopeLevel,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});

interface Around {
  readonly declared: readonly DeclaredGenerationView[];
  readonly missing: readonly MissingFieldView[];
  readonly steps: readonly AllowedStep[];
}

export const toEnterpriseView = (row: Enterprise, reader: Actor, around: Around): EnterpriseView => ({
  ...toEnterpriseSummaryView(row),
  usccOverrideReason: row.usccOverrideReason,
  address: row.address,
  place: placeOf(row),
  laboratoryKind: row.laboratoryKind,
  contactName: row.contactName,
  contactPhone: phoneFor(reader, row, row.contactPhone),
  emergencyPhone: phoneFor(reader, row, row.emergencyPhone),
  eiaNumber: row.eiaNumber,
  declaredGeneration: around.declared.map(({ wasteCode, yearlyGrams }) => ({ wasteCode, yearlyGrams })),
  missing: around.missing.map(({ pointer, text }) => ({ pointer, text })),
  returnReasons: [...row.returnReasons],
  suspendReason: row.suspendReason,
  submittedAt: row.submittedAt?.toISOString() ?? null,
  verifiedAt: row.verifiedAt?.toISOString() ?? null,
  allowedSteps: [...around.steps],
});

/** Who carries out the work with the enterprise may call it; a regulator asks when there is need (个人信息保护法 第6条). */
function phoneFor(reader: Actor, row: Enterprise, phone: string | null): string | null {
  const calls = reader.enterpriseId === row.id || reader.facilityId === row.facilityId;
  return phone === null || calls ? phone : maskPhone(phone);
}
