import { Injectable } from '@nestjs/common';
import { PartnerPapers } from '../../../partners/partner-papers.service.js';
import type { PartnerPaperKind } from '../../../partners/partner-papers.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { SettingName } from '../../../identity/settings/settings.service.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { complete } from './cite.js';
import { paperFinding, papersUntil } from './deadlines.rules.js';

export const paperSettings: readonly SettingName[] = [
  'duty.papers-first-days',
  'duty.papers-second-days',
  'duty.papers-last-days',
];

/** What all papers of partners have in common. */
@Injectable()
export abstract class PartnerPaperSource implements DutySource {
  abstract readonly rule: DutyRule;
  protected abstract readonly of: PartnerPaperKind;

  constructor(private readonly papers: PartnerPapers) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const papers = complete(await this.papers.expiring(tx, this.of, context.facilityId, papersUntil(context)), 10_000);
    return papers.flatMap(
      ({ label, ...paper }) => paperFinding(this.of, { ...paper, reference: label }, context) ?? [],
    );
  }
}
