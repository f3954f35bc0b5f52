import { Injectable } from '@nestjs/common';
import { Agreements } from '../../enterprises/agreements/agreements.service.js';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Actor } from '../../shared/roles.js';
import { linesUnder } from './charge.rules.js';
import type { AcceptedWaste } from './charge.rules.js';
import { isTransportCharged } from './transport-charged.js';
import type { ChargeEstimateQuery } from './dto/charge-estimate.dto.js';
import { toChargeEstimateView } from './dto/charge-estimate.view.js';
import type { ChargeEstimateView } from './dto/charge-estimate.view.js';

/** Before a firm books: what the visit would cost, by the rules that charge it. */
@Injectable()
export class ChargeEstimates {
  constructor(
    private readonly database: Database,
    private readonly enterprises: Enterprises,
    private readonly agreements: Agreements,
    private readonly settings: SettingsService,
  ) {}

  of(actor: Actor, { on, wastes: given }: ChargeEstimateQuery): Promise<ChargeEstimateView> {
    return this.database.read(actor, async (tx) => {
      const { id, facilityId } = await this.enterprises.owner(tx, undefined);
      const wastes = given.map(expectedWaste);
      const codes = wastes.map(({ wasteCode }) => wasteCode);
      const [terms, transportCharged] = await Promise.all([
        this.agreements.chargeTerms(tx, id, on, codes),
        isTransportCharged(this.settings, tx, facilityId, on),
      ]);
      return toChargeEstimateView(on, terms, linesUnder(terms, wastes, null), transportCharged);
    });
  }
}

/** Of `900-214-08:170000`; the shape is the query's. */
function expectedWaste(text: string): AcceptedWaste {
  const [wasteCode, grams] = text.split(':') as [string, string];
  return { manifestLineId: null, wasteCode, wasteName: wasteCode, grams: Number(grams) };
}
