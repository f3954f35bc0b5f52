import { Injectable } from '@nestjs/common';
import { maxSegregationSubjects } from '../catalogue/segregation.rules.js';
import { Facilities } from '../facility/facilities.service.js';
import { TransferApprovals } from '../partners/treatment/approvals/transfer-approvals.service.js';
import { TreatmentCompanies } from '../partners/treatment/companies/treatment-companies.service.js';
import { TreatmentContracts } from '../partners/treatment/contracts/treatment-contracts.service.js';
import { shipmentFindings } from '../partners/treatment/treatment.rules.js';
import type { ShipmentPapers } from '../partners/treatment/treatment.rules.js';
import type { ApprovalTerms, ContractInForce } from '../partners/treatment/treatment.types.js';
import type { Tx } from '../platform/database/database.service.js';
import { Carriage } from '../rounds/carriage.service.js';
import type { VehicleAndCrew } from '../rounds/carriage.service.js';
import type { FieldError } from '../shared/domain-error.js';
import { shanghaiDate } from '../shared/working-days.js';
import { loadOf } from './transfers.queries.js';
import { legsOfTransfer, linesOfTransfer } from './transfer-store.js';
import type { Transfer } from './transfer.entity.js';
import { noCarrier } from './transfer.errors.js';

/** What a transfer rests on: the partner's papers and the carriers' (部令23号 第10条, 第13条), looked at on a day. */
@Injectable()
export class TransferPapers {
  constructor(
    private readonly facilities: Facilities,
    private readonly companies: TreatmentCompanies,
    private readonly contracts: TreatmentContracts,
    private readonly approvals: TransferApprovals,
    private readonly carriage: Carriage,
  ) {}

  /** The partner's papers on a day, and the transfer's approval. */
  async of(
    tx: Tx,
    { facilityId, companyId, approvalId }: Pick<Transfer, 'facilityId' | 'companyId' | 'approvalId'>,
    day: string,
  ): Promise<ShipmentPapers> {
    const { divisionCode: facilityDivision } = await this.facilities.require(tx, facilityId);
    const company = await this.companies.require(tx, companyId);
    const contract = await this.contracts.inForce(tx, companyId, day);
    const approval = approvalId === null ? null : await this.approvals.require(tx, approvalId);
    return { facilityDivision, company, contract, approval };
  }

  /** Contract and approval that the transfer counts against, whatever became of them since. */
  async agreed(
    tx: Tx,
    { contractId, approvalId }: Pick<Transfer, 'contractId' | 'approvalId'>,
  ): Promise<{ contract: ContractInForce; approval: ApprovalTerms | null }> {
    const contract = await this.contracts.require(tx, contractId);
    return { contract, approval: approvalId === null ? null : await this.approvals.require(tx, approvalId) };
  }

  /** Of several approvals in force the first that names all the codes. */
  async approvalFor(tx: Tx, companyId: string, codes: readonly string[], day: string): Promise<string | null> {
    const inForce = await this.approvals.inForce(tx, companyId, day);
    const covers = ({ lines }: ApprovalTerms) =>
      codes.every((code) => lines.some(({ wasteCode }) => wasteCode === code));
    return inForce.find(covers)?.id ?? null;
  }

  /**
   * That approval, vehicles and crews are the facility's own: a foreign key alone would take another's. Those of others do
   * not exist under row-level security. `transfer-approval.not-found`, `vehicle.not-found`, `crew.not-found`, 404.
   */
  async requireOwn(tx: Tx, approvalId: string | undefined, legs: readonly VehicleAndCrew[] = []): Promise<void> {
    if (approvalId !== undefined) await this.approvals.require(tx, approvalId);
    for (const leg of legs) await this.carriage.partiesOf(tx, leg);
  }

  /** Everything that keeps the transfer from leaving on a day; nothing when all is well. */
  async findings(tx: Tx, transfer: Transfer, day: string): Promise<FieldError[]> {
    const lines = await linesOfTransfer(tx, transfer.id);
    const papers = await this.of(tx, transfer, day);
    return [...shipmentFindings(papers, lines, day), ...(await this.carriageFindings(tx, transfer, day))];
  }

  /** Of the partner alone, as when it decides about what arrived. */
  async partnerFindings(tx: Tx, transfer: Transfer, at: Date): Promise<FieldError[]> {
    const day = shanghaiDate(at);
    return shipmentFindings(await this.of(tx, transfer, day), await linesOfTransfer(tx, transfer.id), day);
  }

  /** The papers that travel with the waste name their carriers. `transfer.no-carrier`, 409. */
  async requireComplete(tx: Tx, transfer: Transfer): Promise<void> {
    if ((await legsOfTransfer(tx, transfer.id)).length === 0) throw noCarrier({}, '/legs');
  }

  private async carriageFindings(tx: Tx, transfer: Transfer, day: string): Promise<FieldError[]> {
    const legs = await legsOfTransfer(tx, transfer.id);
    const load = await loadOf(tx, transfer.id, maxSegregationSubjects);
    const found: FieldError[] = [];
    for (const leg of legs) {
      const findings = await this.carriage.findings(tx, leg, load, transfer.grams, day);
      found.push(...findings.map((one) => ({ ...one, pointer: `/legs/${leg.position - 1}${one.pointer}` })));
    }
    return found;
  }
}
