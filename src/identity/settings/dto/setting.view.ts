import { TextView } from '../../../platform/http/allowed-step.view.js';
import { settingsCatalog } from '../settings.data.js';
import type { SettingName } from '../settings.data.js';
import type { Setting } from '../setting.entity.js';

export class SettingView {
  id!: string;
  name!: SettingName;
  facilityId!: string | null;
  scope!: string;
  value!: number;
  unit!: string;
  /** 'YYYY-MM-DD', Asia/Shanghai. */
  validFrom!: string;
  /** Last day; null while open. */
  validTo!: string | null;
  basis!: string;
  uncertain!: boolean;
  version!: number;
}

export const toSettingView = (setting: Setting): SettingView => ({
  id: setting.id,
  name: setting.name,
  facilityId: setting.facilityId,
  scope: setting.scope,
  value: setting.value,
  unit: settingsCatalog[setting.name].unit,
  validFrom: setting.validFrom,
  validTo: setting.validTo,
  basis: setting.basis,
  uncertain: setting.uncertain,
  version: setting.version,
});

/** What can be set, and what holds where nothing was set. */
export class SettingDefinitionView {
  name!: SettingName;
  text!: TextView;
  fallback!: number;
  min!: number;
  max!: number;
  unit!: string;
  basis!: string;
  uncertain!: boolean;
  scope!: string | null;
}

export const settingDefinitions = (): SettingDefinitionView[] =>
  (Object.keys(settingsCatalog) as SettingName[]).map((name) => {
    const { text, fallback, min, max, unit, basis, uncertain, scope } = settingsCatalog[name];
    return { name, text, fallback, min, max, unit, basis, uncertain, scope };
  });
