import { ApiProperty } from '@nestjs/swagger';
import { containerStates } from '../../../containers/container.types.js';
import type { ContainerState } from '../../../containers/container.types.js';
import { ContainerView } from '../../../containers/dto/container.view.js';
import { ownWasteSources } from '../own-waste.types.js';
import type { OwnWasteSource } from '../own-waste.types.js';

/** A container of own waste and the process it comes from. */
export class OwnWasteView {
  containerId!: string;
  /** 数字识别码, 37 characters. */
  code!: string;
  wasteCode!: string;
  name!: string;
  @ApiProperty({ enum: containerStates })
  state!: ContainerState;
  /** As recorded; null once the record was withdrawn. */
  producedGrams!: number | null;
  /** In it now. */
  grams!: number;
  @ApiProperty({ enum: ownWasteSources })
  source!: OwnWasteSource;
  /** The carbon change that it comes from, and the outlet; null of other sources. */
  logEntryId!: string | null;
  outletId!: string | null;
  outletCode!: string | null;
  outletName!: string | null;
  note!: string | null;
  generatedAt!: Date;
  recordedAt!: Date;
  /** As the account was called. */
  recordedBy!: string;
}

/** New containers with their codes: their labels are printed next, then they are put away. */
export class RecordedOwnWasteView {
  containers!: ContainerView[];
}
