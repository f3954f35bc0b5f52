import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDateOnly, IsInstant, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { mostCameras } from '../camera.types.js';

const codeShape = /^[A-Za-z0-9-]{1,30}$/;

export class CreateCamera {
  /** As the recorder calls it. */
  @Matches(codeShape)
  code!: string;

  @Trimmed()
  @IsString()
  @Length(1, 60)
  name!: string;

  /** What it looks at: 贮存区出入口. */
  @Trimmed()
  @IsString()
  @Length(1, 100)
  place!: string;

  /** Days that the recorder is set to keep; not below the rule. */
  @IsInt()
  @Min(1)
  @Max(3_650)
  retentionDays!: number;
}

/** What is left out stays as it is. */
export class ChangeCamera {
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 60)
  name?: string;

  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 100)
  place?: string;

  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(3_650)
  retentionDays?: number;
}

export class CameraQuery extends PageQuery {
  @IsOptional()
  @IsIn(['inUse', 'retired'])
  state?: 'inUse' | 'retired';
}

export class GivenHeartbeat {
  @Matches(codeShape)
  code!: string;

  /** When the recorder last had a picture of it; not ahead of the database's clock. */
  @IsInstant()
  at!: string;

  /** First day of which recordings are kept. */
  @IsOptional()
  @IsDateOnly()
  oldestRecordingOn?: string | null;
}

export class SendHeartbeats {
  /** 1 to 500 cameras of the own facility. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostCameras)
  @ValidateNested({ each: true })
  @Type(() => GivenHeartbeat)
  heartbeats!: GivenHeartbeat[];
}

export class CameraAlarmQuery extends PageQuery {
  /** `open`: all that have not ended, explained or not. */
  @IsOptional()
  @IsIn(['open', 'all'])
  show: 'open' | 'all' = 'open';
}

export class ExplainCameraAlarm {
  /** Cause and measures. It explains the alarm and does not end it. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  note!: string;
}
