import type { Packaging, WasteForm } from '../catalogue/trade-templates.types.js';
import type { WasteComponent } from '../catalogue/segregation.types.js';
import type { Trade } from '../catalogue/trades.types.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Hazard } from '../shared/waste-code.js';
import type { EnterpriseState, ScopeLevel } from './registration/enterprise.types.js';

export interface EnterpriseHead {
  readonly id: string;
  readonly facilityId: string;
  readonly divisionCode: string;
  readonly name: string;
  readonly address: string;
  readonly trade: Trade;
  readonly state: EnterpriseState;
  readonly scopeLevel: ScopeLevel;
}

/** The agreement in force on the day that was asked about. Days as YYYY-MM-DD. */
export interface AgreementTerms {
  readonly id: string;
  readonly number: string;
  readonly validFrom: string;
  /** Last day in force. */
  readonly validTo: string;
  /** Fen a visit. */
  readonly minimumChargeFen: number;
}

/** A waste as its profile describes it today. */
export interface BookableProfile {
  readonly id: string;
  readonly name: string;
  readonly wasteCode: string;
  readonly form: WasteForm;
  readonly hazards: readonly Hazard[];
  readonly packaging: Packaging;
  readonly usualMassGrams: number;
  /** For segregation. */
  readonly components: readonly WasteComponent[];
  /** 有害成分, as printed on label and manifest. */
  readonly harmfulComponents: readonly string[];
  readonly archived: boolean;
  /** Price in force on the day; negative: the facility pays. Null: the agreement names none for the code. */
  readonly fenPerKg: number | null;
}

export interface BookingContextRow extends EnterpriseHead {
  readonly agreement: AgreementTerms | null;
  readonly profiles: readonly BookableProfile[];
}

const head = `e.id, e.facility_id AS "facilityId", e.division_code AS "divisionCode", e.name, e.address, e.trade, e.state,
  e.scope_level AS "scopeLevel"`;

const contextSql = `
SELECT ${head}, a.agreement, coalesce(p.profiles, '[]') AS profiles
FROM enterprise e
LEFT JOIN LATERAL (
  SELECT s.id, jsonb_build_object('id', s.id, 'number', s.number, 'validFrom', s.valid_from, 'validTo', s.valid_to,
    'minimumChargeFen', s.minimum_charge_fen) AS agreement
  FROM service_agreement s
  WHERE s.enterprise_id = e.id AND s.state = 'active' AND $3::date BETWEEN s.valid_from AND s.valid_to
) a ON true
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name, 'wasteCode', w.waste_code, 'form', w.form,
    'hazards', w.hazards, 'packaging', w.packaging, 'usualMassGrams', w.usual_mass_grams, 'components', w.components,
    'harmfulComponents', w.harmful_components, 'archived', w.archived_at IS NOT NULL,
    'fenPerKg', (SELECT r.fen_per_kg FROM agreement_price r
      WHERE r.agreement_id = a.id AND r.waste_code = w.waste_code AND r.valid_from <= $3::date
      ORDER BY r.valid_from DESC LIMIT 1))) AS profiles
  FROM waste_profile w WHERE w.enterprise_id = e.id AND w.id = ANY ($2::uuid[])
) p ON true
WHERE e.id = $1`;

/** Enterprise, agreement of the day, profiles and their prices in one statement: a booking pays one round trip for them. */
export async function bookingContextRow(
  tx: Tx,
  enterpriseId: string,
  profileIds: readonly string[],
  on: string,
): Promise<BookingContextRow | null> {
  const [row] = await tx.query<BookingContextRow>(contextSql, [enterpriseId, profileIds, on]);
  return row ?? null;
}

export async function enterpriseHead(tx: Tx, id: string): Promise<EnterpriseHead | null> {
  const [row] = await tx.query<EnterpriseHead>(`SELECT ${head} FROM enterprise e WHERE e.id = $1`, [id]);
  return row ?? null;
}

/** The consignor's part of a manifest (转移联单 第一部分 移出信息). */
export interface EnterpriseSnapshot {
  readonly name: string;
  readonly uscc: string;
  readonly address: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly emergencyPhone: string;
}

const snapshotSql = `
SELECT name, uscc, address, contact_name AS "contactName", contact_phone AS "contactPhone", emergency_phone AS "emergencyPhone"
FROM enterprise WHERE id = $1`;

export async function enterpriseSnapshot(tx: Tx, id: string): Promise<EnterpriseSnapshot | null> {
  const [row] = await tx.query<EnterpriseSnapshot>(snapshotSql, [id]);
  return row ?? null;
}
