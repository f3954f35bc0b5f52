import { IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { MayBeAbsent, Trimmed } from '../../platform/http/field-types.js';
import { mostCodesPerLine } from '../operation.rules.js';

export class RegisterHandheld {
  /** What people call the device, 1 to 60 characters. */
  @Trimmed()
  @IsString()
  @Length(1, 60)
  name!: string;
}

export class FetchPacket {
  /** A device of the driver's own. */
  @IsUUID()
  handheldId!: string;

  /** Container codes to reserve for each line, 0 to 50; as many as packages are planned and three more when left out. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(mostCodesPerLine)
  codesPerLine?: number;
}
