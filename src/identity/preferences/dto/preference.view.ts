import { ApiProperty } from '@nestjs/swagger';
import type { AccountPreference } from '../account-preference.entity.js';
import { anyJson } from './preference.dto.js';

export class PreferenceView {
  key!: string;

  @ApiProperty({ ...anyJson, description: 'a JSON value of whatever kind, as it was put' })
  value!: unknown;

  updatedAt!: string;
}

/** All of the caller, by key; at most 100. */
export class PreferencesView {
  @ApiProperty({ type: [PreferenceView] })
  items!: PreferenceView[];
}

export const toPreferenceView = ({ key, value, updatedAt }: AccountPreference): PreferenceView => ({
  key,
  value,
  updatedAt: updatedAt.toISOString(),
});
