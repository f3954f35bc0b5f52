import type { WasteComponent } from '../../../catalogue/segregation.types.js';
import { codeLeavesGroupOpen } from '../../../catalogue/segregation.rules.js';
import type { Packaging, WasteForm } from '../../../catalogue/trade-templates.types.js';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import type { Hazard } from '../../../shared/waste-code.js';
import { profileWarnings } from '../profile.rules.js';
import type { WasteProfile } from '../waste-profile.entity.js';

/** Something the enterprise should still say. */
export class ProfileWarningView {
  /** Stable. */
  code!: string;
  /** RFC 6901 pointer. */
  pointer!: string;
  text!: TextView;
}

/** A waste of an enterprise, described once and booked many times. */
export class WasteProfileView {
  id!: string;
  enterpriseId!: string;
  name!: string;
  wasteCode!: string;
  /** 固态 S, 半固态 SS, 液态 L, 气态 G. */
  form!: WasteForm;
  hazards!: Hazard[];
  packaging!: Packaging;
  /** Grams of one usual pickup. */
  usualMassGrams!: number;
  /** 有害成分, as printed on label and manifest. */
  harmfulComponents!: string[];
  /** For segregation, where the code alone does not tell. */
  components!: WasteComponent[];
  photoDocumentId!: string | null;
  /** Template it was made from. */
  templateKey!: string | null;
  archived!: boolean;
  warnings!: ProfileWarningView[];
  /** ISO 8601. */
  createdAt!: string;
  version!: number;
}

/** A row of the list, which may hold the wastes of many firms. */
export class WasteProfileRowView extends WasteProfileView {
  /** With its site. */
  enterpriseName!: string;
}

/** What `from-templates` made. */
export class ProfilesFromTemplatesView {
  created!: WasteProfileView[];
  /** Keys whose name is in use already. */
  skipped!: string[];
}

export const toWasteProfileView = (row: WasteProfile): WasteProfileView => ({
  id: row.id,
  enterpriseId: row.enterpriseId,
  name: row.name,
  wasteCode: row.wasteCode,
  form: row.form,
  hazards: [...row.hazards],
  packaging: row.packaging,
  usualMassGrams: row.usualMassGrams,
  harmfulComponents: [...row.harmfulComponents],
  components: [...row.components],
  photoDocumentId: row.photoDocumentId,
  templateKey: row.templateKey,
  archived: row.archivedAt !== null,
  warnings: profileWarnings({ ...row, codeNeedsComponents: codeLeavesGroupOpen(row.wasteCode) }),
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});
