import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { ContainerStock } from '../../containers/container-stock.service.js';
import { GeneratorRecords } from '../../containers/generator/generator-records.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { Permits } from '../../facility/permits.service.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { addDays, shanghaiDate, startOfShanghaiDay } from '../../shared/working-days.js';
import { Transfers } from '../../transfers/transfers.service.js';
import { tooManyCodes } from './declarations.errors.js';
import { facilityLines } from './facility-lines.js';
import type { LineFigures, Outlet } from './declaration.types.js';

/** Waste codes of one unit and period: more than the catalogue has entries. */
const mostCodes = 500;

/** Whose figures, of which days (YYYY-MM-DD, both included). */
export interface Asked {
  readonly facilityId: string;
  /** Null: of the facility itself. */
  readonly enterpriseId: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * The figures of a declaration, in grams by waste code (decision 0010). An enterprise's come from the entries of its shelf as
 * they were known at an audit leaf. The facility's stock comes from where containers stood, its movements from the ledger:
 * two records that the equation checks against each other.
 */
@Injectable()
export class DeclarationFigures {
  constructor(
    private readonly ledger: Ledger,
    private readonly stock: ContainerStock,
    private readonly records: GeneratorRecords,
    private readonly transfers: Transfers,
    private readonly facilities: Facilities,
    private readonly permits: Permits,
    private readonly catalogue: Catalogue,
  ) {}

  /** As of leaf `leaf`. `declaration.too-many-codes`, `facility.no-permit` (409). */
  async of(tx: Tx, asked: Asked, leaf: number): Promise<LineFigures[]> {
    const from = startOfShanghaiDay(asked.startsOn);
    const until = startOfShanghaiDay(addDays(asked.endsOn, 1));
    const lines =
      asked.enterpriseId === null
        ? await this.ofFacility(tx, asked.facilityId, from, until)
        : await this.ofEnterprise(tx, asked, asked.enterpriseId, from, until, leaf);
    if (lines.length > mostCodes) throw tooManyCodes({ most: mostCodes });
    return lines;
  }

  /** What the catalogue of the day calls the codes; a code that it does not list has no name. */
  async names(tx: Tx, codes: readonly string[], on: string): Promise<Map<string, string>> {
    const listed = await this.catalogue.listed(tx, codes, on);
    return new Map([...listed].map(([code, { nameZh }]) => [code, nameZh]));
  }

  private async ofEnterprise(
    tx: Tx,
    { facilityId, endsOn }: Asked,
    enterpriseId: string,
    from: Date,
    until: Date,
    leaf: number,
  ): Promise<LineFigures[]> {
    const rows = await this.records.figures(tx, enterpriseId, from, until, leaf, mostCodes + 1);
    const handsOn = rows.some(({ handedOverGrams }) => handedOverGrams !== 0);
    const receiver = handsOn ? await this.receiver(tx, facilityId, endsOn) : null;
    return rows.map(({ wasteCode, producedGrams, handedOverGrams, ...row }) => ({
      wasteCode,
      openingGrams: row.openingGrams,
      takenInGrams: producedGrams,
      producedGrams,
      differenceGrams: row.differenceGrams,
      treatedGrams: 0,
      handedOnGrams: handedOverGrams,
      closingGrams: row.closingGrams,
      outlets: receiver === null || handedOverGrams === 0 ? [] : [{ ...receiver, grams: handedOverGrams }],
    }));
  }

  private async receiver(tx: Tx, facilityId: string, on: string): Promise<Omit<Outlet, 'grams'>> {
    const { name, divisionCode } = await this.facilities.require(tx, facilityId);
    const { number } = await this.permits.inForce(tx, facilityId, on);
    return { provinceCode: divisionCode.slice(0, 2), receiverName: name, permitNumber: number, methodCode: null };
  }

  private async ofFacility(tx: Tx, facilityId: string, from: Date, until: Date): Promise<LineFigures[]> {
    const moved = await this.ledger.movements(
      tx,
      facilityId,
      ['receiving', 'outbound', 'stockDifference'],
      from,
      until,
    );
    const shipments = [...new Set(moved.flatMap(({ subjectId }) => subjectId ?? []))];
    return facilityLines({
      opening: await this.standing(tx, facilityId, from),
      closing: await this.standing(tx, facilityId, until),
      moved,
      destinations: await this.transfers.destinations(tx, shipments),
    });
  }

  /** What stood in the facility just before an instant, and what a stock-take missed and nobody found yet. */
  private async standing(tx: Tx, facilityId: string, at: Date): Promise<Map<string, number>> {
    const sums = await this.ledger.standingBefore(tx, facilityId, 'missing', at);
    // A stay that ends with an instant is over at it, and one that begins with it stands: the last moment before.
    const moment = new Date(at.getTime() - 1);
    for (const { wasteCode, grams } of await this.stock.figures(tx, facilityId, moment, shanghaiDate(moment), 'code'))
      if (wasteCode !== null) sums.set(wasteCode, (sums.get(wasteCode) ?? 0) + grams);
    return sums;
  }
}
