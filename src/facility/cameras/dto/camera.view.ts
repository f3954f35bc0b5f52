import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../platform/http/allowed-step.view.js';
import type { AlarmState } from '../../emissions/alarm.lifecycle.js';
import type { CameraState } from '../camera.lifecycle.js';
import { cameraAlarmKinds } from '../camera.types.js';
import type { CameraAlarmKind } from '../camera.types.js';

/** A camera (摄像头) of the facility. */
export class CameraView {
  id!: string;
  facilityId!: string;
  code!: string;
  name!: string;
  place!: string;
  retentionDays!: number;
  state!: CameraState;
  /** Newest heartbeat. */
  seenAt!: Date | null;
  /** First day of which recordings are kept, as last told. */
  oldestRecordingOn!: string | null;
  version!: number;
}

export class CameraDetailView extends CameraView {
  allowedSteps!: AllowedStepView[];
}

/** A camera that fell silent or keeps too little. Ends with the fact it tells of. */
export class CameraAlarmView {
  id!: string;
  facilityId!: string;
  cameraId!: string;
  cameraCode!: string;
  cameraName!: string;
  @ApiProperty({ enum: cameraAlarmKinds })
  kind!: CameraAlarmKind;
  state!: AlarmState;
  /** Since when it is so: of a lost camera its last heartbeat. */
  firstAt!: Date;
  note!: string | null;
  notedAt!: Date | null;
  openedAt!: Date;
  closedAt!: Date | null;
  version!: number;
}

export class CameraAlarmDetailView extends CameraAlarmView {
  allowedSteps!: AllowedStepView[];
}

/** Cameras by what became of their heartbeat; codes of the request. */
export class HeartbeatsAnswer {
  taken!: number;
  /** An earlier heartbeat than the one held, or the same: changed nothing. */
  older!: string[];
  /** No camera of the facility has this code. */
  unknown!: string[];
  /** Ahead of the database's clock. Set the recorder's clock. */
  inFuture!: string[];
}
