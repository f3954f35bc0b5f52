import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import type { ChangeSetting, CreateSetting, SettingsQuery } from './dto/setting.dto.js';
import { toSettingView } from './dto/setting.view.js';
import type { SettingView } from './dto/setting.view.js';
import { Setting } from './setting.entity.js';
import { assertBeginsFromToday, assertPastKept, assertPeriod, assertScope, assertValue } from './setting.rules.js';
import { settingNames, settingsCatalog } from './settings.data.js';
import type { SettingName } from './settings.data.js';
import { settingsInForce } from './settings-in-force.js';
import type { SettingInForce } from './settings-in-force.js';
import { settingUnknown } from './settings.errors.js';
import type { IntegerSetting } from './settings.types.js';

export type { SettingName } from './settings.data.js';
export type { SettingInForce } from './settings-in-force.js';

export interface SettingPlace {
  /** The facility's own value comes before the value for all. */
  readonly facilityId?: string | null;
  /** A waste code where the setting knows scopes; the scoped value comes before the unscoped one. */
  readonly scope?: string;
  /** 'YYYY-MM-DD' in Asia/Shanghai. */
  readonly on: string;
}

export interface NewSetting {
  readonly name: SettingName;
  readonly facilityId?: string | null;
  readonly scope?: string;
  readonly value: number;
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly basis: string;
  readonly uncertain?: boolean;
}

/** Dated rules: what held on a day can be found out for ever. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  /** The value in force on a day, in the unit of its name; the catalogue's fallback where no row covers the day. */
  async value(tx: Tx, name: SettingName, place: SettingPlace): Promise<number> {
    return (await this.values(tx, [name], place))[name];
  }

  /** Several values at once. */
  async values<N extends SettingName>(tx: Tx, names: readonly N[], place: SettingPlace): Promise<Record<N, number>> {
    const inForce = await this.inForce(tx, names, place);
    return Object.fromEntries(names.map((name) => [name, inForce[name].value])) as Record<N, number>;
  }

  /** As `values`, each with its basis, for what tells people of a limit. */
  async inForce<N extends SettingName>(
    tx: Tx,
    names: readonly N[],
    place: SettingPlace,
  ): Promise<Record<N, SettingInForce>> {
    const { on, facilityId = null, scope = '' } = place;
    const rows = await settingsInForce(
      tx,
      names.map((name) => ({ name, scope, on, facilityId })),
    );
    const pairs = names.map((name, index) => [name, rows[index]]);
    return Object.fromEntries(pairs) as Record<N, SettingInForce>;
  }

  /** Every setting, for what is worked out from many of them. */
  allInForce(tx: Tx, place: SettingPlace): Promise<Record<SettingName, SettingInForce>> {
    return this.inForce(tx, settingNames, place);
  }

  /** What a setting means, with its unit and bounds. */
  describe(name: SettingName): IntegerSetting {
    return settingsCatalog[name];
  }

  /** One setting for each of many scopes. */
  async byScope(
    tx: Tx,
    name: SettingName,
    scopes: readonly string[],
    place: Omit<SettingPlace, 'scope'>,
  ): Promise<Map<string, number>> {
    const { on, facilityId = null } = place;
    const asked = [...new Set(scopes)];
    const rows = await settingsInForce(
      tx,
      asked.map((scope) => ({ name, scope, on, facilityId })),
    );
    return new Map(asked.map((scope, index) => [scope, rows[index]!.value]));
  }

  async list(actor: Actor, query: SettingsQuery): Promise<Page<SettingView>> {
    const after = pageStart(query.cursor, ['text', 'uuid']);
    const rows = await this.database.read(actor, (tx) =>
      tx.manager
        .createQueryBuilder(Setting, 's')
        .where('(:name::text IS NULL OR s.name = :name)', { name: query.name ?? null })
        .andWhere('(:lastName::text IS NULL OR (s.name, s.id) > (:lastName, :lastId::uuid))', {
          lastName: after[0],
          lastId: after[1],
        })
        .orderBy('s.name')
        .addOrderBy('s.id')
        .limit(query.limit + 1)
        .getMany(),
    );
    return pageOf(rows, query.limit, (row) => [row.name, row.id], toSettingView);
  }

  /** Errors: `setting.out-of-range`, `setting.scope-refused`, `setting.period-wrong`, `setting.in-force`, `request.conflict`. */
  add(actor: Actor, request: RequestIdentity, dto: CreateSetting): Promise<SettingView> {
    return this.writes.run(actor, 'setting.add', request, async (tx) => {
      assertBeginsFromToday(dto.validFrom, shanghaiDate(tx.now));
      return toSettingView(await this.create(tx, dto));
    });
  }

  /** For demo data and imports as well, which may give a rule a past. */
  async create(tx: WriteTx, given: NewSetting): Promise<Setting> {
    const row = { facilityId: null, scope: '', validTo: null, uncertain: false, ...given };
    assertValue(settingsCatalog[row.name], row.value);
    assertScope(settingsCatalog[row.name], row.scope);
    assertPeriod(row);
    const setting = tx.manager.create(Setting, { id: newId(), ...row });
    await tx.manager.insert(Setting, setting);
    audit(tx, setting, 'setting.add');
    return setting;
  }

  /** Errors: `setting.unknown`, `setting.in-force`, `setting.out-of-range`, `setting.period-wrong`, `request.version-stale`. */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    dto: ChangeSetting,
  ): Promise<SettingView> {
    return this.writes.run(actor, 'setting.change', request, async (tx) => {
      const setting = await tx.manager.findOne(Setting, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (setting === null) throw settingUnknown({});
      expectVersion(setting, version);
      assertPastKept(setting, { value: dto.value !== undefined, validTo: dto.validTo }, shanghaiDate(tx.now));
      assertValue(settingsCatalog[setting.name], dto.value ?? setting.value);
      Object.assign(setting, dto);
      assertPeriod(setting);
      audit(tx, setting, 'setting.change');
      return toSettingView(await tx.manager.save(setting));
    });
  }
}

function audit(tx: WriteTx, setting: Setting, action: string): void {
  const { id, name, scope, value, validFrom, validTo, facilityId } = setting;
  tx.audit({
    subject: 'setting',
    subjectId: id,
    action,
    tenant: { facilityId, enterpriseId: null, divisionCode: null },
    data: { name, scope, value, validFrom, validTo },
  });
}
