import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import type { Text } from '../../shared/domain-error.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { tenantOf } from '../../writes/write-tx.js';
import { alertsWithin, countDuties, listDuties } from './duties.queries.js';
import { DutyNote } from './duty-note.entity.js';
import { dutyScope, isInScope } from './duty-scope.rules.js';
import type { DutyScope } from './duty-scope.rules.js';
import { DutySources } from './duty-source.js';
import { taskOf, titleOf } from './duty-texts.js';
import { Duty } from './duty.entity.js';
import { dutyNotFound } from './duty.errors.js';
import { dutyLifecycle } from './duty.lifecycle.js';
import type { DutyState } from './duty.lifecycle.js';
import type { Reach } from './duty.types.js';
import type { DutyListQuery } from './dto/duty.dto.js';
import { toDutyRuleView } from './dto/duty-rule.view.js';
import type { DutyRuleView } from './dto/duty-rule.view.js';
import { toDutyNoteView, toDutyView } from './dto/duty.view.js';
import type { DutyDetailView, DutySummaryView, DutyView } from './dto/duty.view.js';

export const mostNotes = 100;
const mostEvents = 50;

/** A duty for whoever tells people of it. */
export interface ToldDuty {
  /** Kind of its rule. */
  readonly rule: string;
  readonly tenant: { readonly facilityId: string; readonly enterpriseId: string | null; readonly divisionCode: string };
  readonly state: DutyState;
  readonly reach: Reach;
  readonly announcedElsewhere: boolean;
  readonly title: Text;
  readonly task: Text;
  readonly level: Text;
}

/** Alerts of one rule within a time, and how many of them are open still. */
export interface AlertFigure {
  readonly kind: string;
  readonly title: Text;
  readonly opened: number;
  readonly open: number;
}

@Injectable()
export class DutyReads {
  constructor(
    private readonly database: Database,
    private readonly sources: DutySources,
    private readonly settings: SettingsService,
    private readonly audits: AuditService,
  ) {}

  /** What the caller has to attend to, the first day first. */
  list(actor: Actor, query: DutyListQuery): Promise<Page<DutyView>> {
    return this.database.read(actor, async (tx) => {
      const rows = await listDuties(tx, this.scopeOf(actor), query);
      const keyOf = ({ attendOn, id }: Duty) => [attendOn, id];
      return pageOf(rows, query.limit, keyOf, (duty) => toDutyView(duty, this.ruleOf(duty.kind)));
    });
  }

  summary(actor: Actor): Promise<DutySummaryView> {
    return this.database.read(actor, async (tx) => {
      const counts = await countDuties(tx, this.scopeOf(actor));
      const levels: DutySummaryView['levels'] = {};
      for (const { level, count } of counts) levels[level] = (levels[level] ?? 0) + count;
      const kinds = counts.map((row) => ({ ...row, title: titleOf(this.ruleOf(row.kind)) }));
      return { levels, kinds };
    });
  }

  /** With notes and timeline, closed ones too. `duty.not-found`, 404. */
  detail(actor: Actor, id: string): Promise<DutyDetailView> {
    return this.database.read(actor, async (tx) => this.view(tx, this.inScope(actor, await findDuty(tx, id))));
  }

  /** The rules with the figures that hold today, the facility's own where the caller is of one. */
  rules(actor: Actor): Promise<DutyRuleView[]> {
    return this.database.read(actor, async (tx) => {
      const on = shanghaiDate(await databaseNow(tx));
      const inForce = await this.settings.allInForce(tx, { facilityId: actor.facilityId, on });
      return this.sources.all.map(({ rule }) => toDutyRuleView(rule, inForce, (name) => this.settings.describe(name)));
    });
  }

  /** For notices; null when there is no such duty. */
  async told(tx: Tx, id: string): Promise<ToldDuty | null> {
    const duty = await findDuty(tx, id);
    if (duty === null) return null;
    const rule = this.ruleOf(duty.kind);
    const { state, reach } = duty;
    const { zh, en } = dutyLifecycle.states[state];
    return {
      rule: duty.kind,
      tenant: tenantOf(duty),
      state,
      reach,
      announcedElsewhere: rule?.announcedElsewhere ?? false,
      title: titleOf(rule),
      task: taskOf(rule, duty),
      level: { zh, en },
    };
  }

  /** How many alerts opened at a facility from an instant until before another one, by rule. */
  async alerts(tx: Tx, facilityId: string, from: Date, until: Date): Promise<AlertFigure[]> {
    const counts = await alertsWithin(tx, facilityId, from, until);
    return counts.map((count) => ({ ...count, title: titleOf(this.ruleOf(count.kind)) }));
  }

  /** The duty where the caller has to do with it; else `duty.not-found`, 404. */
  inScope(actor: Actor, duty: Duty | null): Duty {
    if (duty === null || !isInScope(this.scopeOf(actor), duty)) throw dutyNotFound({});
    return duty;
  }

  async view(tx: Tx, duty: Duty): Promise<DutyDetailView> {
    const rule = this.ruleOf(duty.kind);
    const { id } = duty;
    const order = { writtenAt: 'ASC', id: 'ASC' } as const;
    const notes = await tx.manager.find(DutyNote, { where: { dutyId: id }, order, take: mostNotes });
    const { items: timeline } = await this.audits.eventsOf(tx, id, { limit: mostEvents });
    return {
      ...toDutyView(duty, rule),
      closes: rule?.closes ?? titleOf(rule),
      basis: (rule?.basis ?? []).map(({ source }) => source),
      notes: notes.map(toDutyNoteView),
      timeline,
    };
  }

  private ruleOf(kind: string) {
    return this.sources.find(kind)?.rule;
  }

  private scopeOf(actor: Actor): DutyScope {
    return dutyScope(
      actor,
      this.sources.all.map(({ rule }) => rule),
    );
  }
}

const findDuty = (tx: Tx, id: string): Promise<Duty | null> => tx.manager.findOneBy(Duty, { id });
