import { ApiProperty } from '@nestjs/swagger';
import { wasteComponents } from '../../catalogue/segregation.types.js';
import type { WasteComponent } from '../../catalogue/segregation.types.js';
import { packagings, wasteForms } from '../../catalogue/trade-templates.types.js';
import type { Packaging, WasteForm } from '../../catalogue/trade-templates.types.js';
import { AllowedStepView } from '../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../shared/lifecycle.js';
import type { Actor } from '../../shared/roles.js';
import { hazards } from '../../shared/waste-code.js';
import type { Hazard } from '../../shared/waste-code.js';
import type { Container } from '../container.entity.js';
import { isOwnWaste } from '../container.rules.js';
import { containerStates } from '../container.types.js';
import type { ContainerState } from '../container.types.js';

/** One bag or drum under its label. */
export class ContainerView {
  id!: string;
  /** 数字识别码, 37 characters (HJ 1276-2022). */
  code!: string;
  facilityId!: string;
  /** Whose waste it is; null for what the facility filled from several, and for its own waste. */
  enterpriseId!: string | null;
  /** 自产废物: the facility itself produced it; its source under `own-waste/{id}`. */
  isOwnWaste!: boolean;
  profileId!: string | null;
  wasteCode!: string;
  name!: string;
  /** 固态 S, 半固态 SS, 液态 L, 气态 G. */
  @ApiProperty({ enum: wasteForms })
  form!: WasteForm;
  @ApiProperty({ enum: hazards, isArray: true })
  hazards!: Hazard[];
  @ApiProperty({ enum: wasteComponents, isArray: true })
  components!: WasteComponent[];
  harmfulComponents!: string[];
  @ApiProperty({ enum: packagings })
  packaging!: Packaging;
  volumeMillilitres!: number;
  /** What is in it now. */
  grams!: number;
  @ApiProperty({ enum: containerStates })
  state!: ContainerState;
  /** ISO 8601: when filling began. */
  generatedAt!: string;
  labelsPrinted!: number;
  manifestId!: string | null;
  manifestLineId!: string | null;
  /** Sealed at loading; of own waste the mass that was produced. */
  handedOverGrams!: number | null;
  voidReason!: string | null;
  /** From here to the transfer: null for enterprises, as it is the facility's affair. */
  zoneId!: string | null;
  /** 库位. */
  spot!: string | null;
  /** When the storage clock began, ISO 8601. */
  clockStartedAt!: string | null;
  /** Last day in store, YYYY-MM-DD. */
  dueOn!: string | null;
  /** In quarantine since, ISO 8601. */
  heldAt!: string | null;
  holdReason!: string | null;
  /** Pre-treated until it was stable (GB 18597-2023 4.9): when (ISO 8601), by which account, how. */
  stabilisedAt!: string | null;
  stabilisedBy!: string | null;
  stabilisedHow!: string | null;
  transferId!: string | null;
  /** When it was labelled, ISO 8601. */
  createdAt!: string;
  version!: number;
}

export class ContainerDetailView extends ContainerView {
  allowedSteps!: AllowedStepView[];
}

type Inside = Pick<
  ContainerView,
  | 'zoneId'
  | 'spot'
  | 'clockStartedAt'
  | 'dueOn'
  | 'heldAt'
  | 'holdReason'
  | 'stabilisedAt'
  | 'stabilisedBy'
  | 'stabilisedHow'
  | 'transferId'
>;

const unseen: Inside = {
  zoneId: null,
  spot: null,
  clockStartedAt: null,
  dueOn: null,
  heldAt: null,
  holdReason: null,
  stabilisedAt: null,
  stabilisedBy: null,
  stabilisedHow: null,
  transferId: null,
};

const insideOf = (row: Container): Inside => ({
  zoneId: row.zoneId,
  spot: row.spot,
  clockStartedAt: row.clockStartedAt?.toISOString() ?? null,
  dueOn: row.dueOn,
  heldAt: row.heldAt?.toISOString() ?? null,
  holdReason: row.holdReason,
  stabilisedAt: row.stabilisedAt?.toISOString() ?? null,
  stabilisedBy: row.stabilisedBy,
  stabilisedHow: row.stabilisedHow,
  transferId: row.transferId,
});

/** A generator follows its container by its state; where it stands inside is shown to the facility and to regulators. */
export const toContainerView = (row: Container, { enterpriseId }: Actor): ContainerView => ({
  id: row.id,
  code: row.code,
  facilityId: row.facilityId,
  enterpriseId: row.enterpriseId,
  isOwnWaste: isOwnWaste(row),
  profileId: row.profileId,
  wasteCode: row.wasteCode,
  name: row.name,
  form: row.form,
  hazards: [...row.hazards],
  components: [...row.components],
  harmfulComponents: [...row.harmfulComponents],
  packaging: row.packaging,
  volumeMillilitres: row.volumeMillilitres,
  grams: row.grams,
  state: row.state,
  generatedAt: row.generatedAt.toISOString(),
  labelsPrinted: row.labelsPrinted,
  manifestId: row.manifestId,
  manifestLineId: row.manifestLineId,
  handedOverGrams: row.handedOverGrams,
  voidReason: row.voidReason,
  ...(enterpriseId === null ? insideOf(row) : unseen),
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});

export const toContainerDetailView = (
  row: Container,
  actor: Actor,
  steps: readonly AllowedStep[],
): ContainerDetailView => ({ ...toContainerView(row, actor), allowedSteps: [...steps] });
