import { Injectable } from '@nestjs/common';
import { databaseNow } from '../platform/database/database-now.js';
import { Database } from '../platform/database/database.service.js';
import { apiPrefix } from '../platform/http/app.js';
import { notPermitted } from '../platform/http/http.errors.js';
import type { Actor } from '../shared/roles.js';
import { shanghaiYear } from '../shared/working-days.js';
import type { OversightSummaryView, OverseenFacilityView, StateCountView } from './dto/oversight.view.js';
import { enterprisesByState, facilitiesOf, manifestsByState, overdueCounts } from './oversight.queries.js';
import type { FacilityRow, StateCount } from './oversight.queries.js';

/** More green islands than any province has. */
const mostFacilities = 200;

/** What a regulator sees of the division at a glance. Reads only; row-level security draws the border. */
@Injectable()
export class OversightService {
  constructor(private readonly database: Database) {}

  summary(actor: Actor): Promise<OversightSummaryView> {
    const { divisionCode } = actor;
    if (divisionCode === null) throw notPermitted({});
    return this.database.read(actor, async (tx) => {
      const now = await databaseNow(tx);
      const year = shanghaiYear(now);
      const facilities = await facilitiesOf(tx, divisionCode, year, mostFacilities);
      const { acceptances, backfills } = await overdueCounts(tx);
      return {
        divisionCode,
        asOf: now.toISOString(),
        year,
        facilities: facilities.map(toFacility),
        enterprises: (await enterprisesByState(tx)).map((row) => toCount('enterprises', row)),
        manifests: (await manifestsByState(tx)).map((row) => toCount('manifests', row)),
        overdueAcceptances: { count: acceptances, href: `/${apiPrefix}/manifests?overdue=acceptance` },
        overdueBackfills: { count: backfills, href: `/${apiPrefix}/manifests?overdue=backfill` },
      };
    });
  }
}

const toCount = (list: string, { state, count }: StateCount): StateCountView => ({
  state,
  count,
  href: `/${apiPrefix}/${list}?state=${state}`,
});

const toFacility = ({
  id,
  name,
  shortCode,
  divisionCode,
  limitGrams,
  postedGrams,
  reservedGrams,
}: FacilityRow): OverseenFacilityView => ({
  id,
  name,
  shortCode,
  divisionCode,
  limitGrams,
  postedGrams: postedGrams ?? 0,
  reservedGrams: reservedGrams ?? 0,
  href: `/${apiPrefix}/capacity?facilityId=${id}`,
});
