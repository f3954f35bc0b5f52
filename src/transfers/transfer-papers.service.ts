import { Injectable } from '@nestjs/common';
import { maxSegregationSubjects } from '../catalogue/segregation.rules.js';
import { Facilities } from '../facility/facilities.service.js';
import { TransferApprovals } from '../partners/treatment/approvals/transfer-approvals.service.js';
import { TreatmentCompanies } from '../partners/treatment/companies/treatment-companies.service.js';
import { TreatmentContracts } from '../partners/treatment/contracts/treatment-contracts.service.js';
import { shipmentFindings } from '../partners/treatment/treatment.rules.js';
import type { ApprovalTerms, ContractInForce, TreatmentParty } from '../partners/treatment/treatment.types.js';
import type { Tx } from '../platform/database/database.service.js';
import { Carriage } from '../rounds/carriage.service.js';
import type { VehicleAndCrew } from '../rounds/carriage.service.js';
import type { FieldError } from '../shared/domain-error.js';
import { loadOf } from './transfers.queries.js';
import { legsOfTransfer, linesOfTransfer } from './transfer-store.js';
import type { TransferLeg } from './transfer-leg.entity.js';
import type { TransferLine } from './transfer-line.entity.js';
import type { Transfer } from './transfer.entity.js';
import { noCarrier } from './transfer.errors.js';

/** A transfer with what belongs to it. Contract and approval are those it was planned under, whatever became of them since. */
export interface TransferFile {
  readonly transfer: Transfer;
  readonly facility: () => ReturnType<Facilities['require']>;
  readonly company: () => Promise<TreatmentParty>;
  readonly contract: () => Promise<ContractInForce>;
  readonly approval: () => Promise<ApprovalTerms | null>;
  readonly lines: () => Promise<TransferLine[]>;
  readonly legs: () => Promise<TransferLeg[]>;
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => (known ??= read());
}

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

  /** What belongs to a transfer, each part read when first asked for and then known: it does not change in one write. */
  fileOf(tx: Tx, transfer: Transfer): TransferFile {
    const { id, facilityId, companyId, contractId, approvalId } = transfer;
    return {
      transfer,
      facility: once(() => this.facilities.require(tx, facilityId)),
      company: once(() => this.companies.require(tx, companyId)),
      contract: once(() => this.contracts.require(tx, contractId)),
      approval: once(async () => (approvalId === null ? null : this.approvals.require(tx, approvalId))),
      lines: once(() => linesOfTransfer(tx, id)),
      legs: once(() => legsOfTransfer(tx, id)),
    };
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
  async findings(tx: Tx, file: TransferFile, day: string): Promise<FieldError[]> {
    return [...(await this.partnerFindings(tx, file, day)), ...(await this.carriageFindings(tx, file, day))];
  }

  /** Of the partner alone, as when it decides about what arrived. */
  async partnerFindings(tx: Tx, file: TransferFile, day: string): Promise<FieldError[]> {
    const { divisionCode: facilityDivision } = await file.facility();
    const company = await file.company();
    const contract = await this.contracts.inForce(tx, company.id, day);
    const papers = { facilityDivision, company, contract, approval: await file.approval() };
    return shipmentFindings(papers, await file.lines(), day);
  }

  /** The papers that travel with the waste name their carriers. `transfer.no-carrier`, 409. */
  async requireComplete({ legs }: TransferFile): Promise<void> {
    if ((await legs()).length === 0) throw noCarrier({}, '/legs');
  }

  private async carriageFindings(tx: Tx, { transfer, legs }: TransferFile, day: string): Promise<FieldError[]> {
    const load = await loadOf(tx, transfer.id, maxSegregationSubjects);
    const found: FieldError[] = [];
    for (const leg of await legs()) {
      const findings = await this.carriage.findings(tx, leg, load, transfer.grams, day);
      found.push(...findings.map((one) => ({ ...one, pointer: `/legs/${leg.position - 1}${one.pointer}` })));
    }
    return found;
  }
}
