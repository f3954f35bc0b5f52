import { Injectable } from '@nestjs/common';
import { Cameras } from '../../../facility/cameras/cameras.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { shanghaiMinute } from '../../../shared/working-days.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite, complete } from './cite.js';
import { alarmFinding } from './days.rules.js';

/** As many as the alarms of one facility that are read. */
const mostAlarms = 1_000;

@Injectable()
export class CameraAlarmSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'camera-alarm',
    title: { zh: '视频离线或保存期不足', en: 'Camera silent, or its recording too short' },
    task: {
      zh: '摄像头 {reference} 自 {since} 起无心跳或录像保存不足，请检修并确认录像完整。',
      en: 'Camera {reference} is silent or keeps too little since {since}: repair it and make sure that recordings are whole.',
    },
    closes: { zh: '恢复心跳、保存期达标后', en: 'when it is heard again and keeps its recordings long enough' },
    basis: [cite('GB 18597-2023 4.7', '2023-07-01')],
    uncertain: null,
    unit: 'facility',
    attends: ['operator.manager', 'operator.warehouse'],
    settings: [],
    announcedElsewhere: false,
  };

  constructor(private readonly cameras: Cameras) {}

  async find(tx: Tx, { facilityId }: DutyContext): Promise<DutyFinding[]> {
    const open = complete(await this.cameras.alarms(tx, facilityId), mostAlarms);
    return open.map(({ id, cameraCode, cameraName, firstAt }) =>
      alarmFinding(
        'cameraAlarm',
        { id, reference: `${cameraCode} ${cameraName}`, details: { since: shanghaiMinute(firstAt) } },
        { level: 'warn', rung: 0, reach: 'manager' },
      ),
    );
  }
}
