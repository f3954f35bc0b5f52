import type { Text } from '../../shared/domain-error.js';

export interface SettingDescription {
  readonly text: Text;
  /** Where the rule comes from, as an inspector would look it up. */
  readonly basis: string;
  /** The source could not be verified: the owner should confirm the value. */
  readonly uncertain: boolean;
  /** What `scope` narrows the value to; null when the setting has one value for everything. */
  readonly scope: 'waste-code' | null;
}

export interface IntegerSetting extends SettingDescription {
  readonly type: 'integer';
  /** Holds where no dated row says otherwise. */
  readonly fallback: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}
