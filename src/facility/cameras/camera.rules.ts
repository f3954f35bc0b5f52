import { addDays } from '../../shared/working-days.js';
import type { CameraAlarmKind } from './camera.types.js';

export interface CameraFacts {
  readonly state: 'inUse' | 'retired';
  readonly seenAt: Date | null;
  readonly createdAt: Date;
  /** First day of which recordings are kept; null: not told yet. */
  readonly oldestRecordingOn: string | null;
  /** First day on which the camera was there. */
  readonly since: string;
}

export interface CameraRule {
  readonly silentMinutes: number;
  readonly retentionDays: number;
  readonly now: Date;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What is wrong with a camera now: the alarms that must be open, and no others. */
export function faultsOf(camera: CameraFacts, rule: CameraRule): CameraAlarmKind[] {
  if (camera.state === 'retired') return [];
  const lastSign = camera.seenAt ?? camera.createdAt;
  const isLost = rule.now.getTime() - lastSign.getTime() > rule.silentMinutes * 60_000;
  return [...(isLost ? (['lost'] as const) : []), ...(keepsTooLittle(camera, rule) ? (['retention'] as const) : [])];
}

/** GB 18597-2023 4.7. A camera cannot have kept what it did not yet see: of a new one its first day is enough. */
function keepsTooLittle({ oldestRecordingOn, since }: CameraFacts, { retentionDays, today }: CameraRule): boolean {
  if (oldestRecordingOn === null) return false;
  const due = addDays(today, -retentionDays);
  return oldestRecordingOn > (due > since ? due : since);
}
