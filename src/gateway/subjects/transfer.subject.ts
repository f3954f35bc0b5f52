import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TransferMending } from '../../transfers/transfer-mending.service.js';
import { OfficialTransfers } from '../../transfers/official-transfers.service.js';
import type { OfficialTransfer } from '../../transfers/official-transfers.service.js';
import {
  transferCancelled,
  transferDispatched,
  transferNumbered,
  transferNumberWanted,
  transferReceived,
} from '../../transfers/transfers.events.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { GatewaySubjects } from './gateway-subjects.js';
import type { GatewaySubject, LockedSubject, NumberOutcome, SubjectRef } from './gateway-subjects.js';
import type { OfficialForm } from './official-form.types.js';
import { SubjectEvents } from './subject-events.js';

/** The manifest of waste that leaves for treatment, the facility being 移出人. */
@Injectable()
export class TransferSubject implements GatewaySubject, OnModuleInit {
  readonly type = 'transfer';

  constructor(
    private readonly subjects: GatewaySubjects,
    private readonly events: SubjectEvents,
    private readonly transfers: OfficialTransfers,
    private readonly mending: TransferMending,
  ) {}

  onModuleInit(): void {
    const { events } = this;
    this.subjects.register(this);
    events.opens(transferNumberWanted, 'gateway.request-transfer-number', ofTransfer, 'number');
    events.opens(transferDispatched, 'gateway.report-transfer-dispatched', ofTransfer, 'reportDispatched');
    events.opens(transferReceived, 'gateway.report-transfer-received', ofTransfer, 'reportReceived');
    events.numbered(transferNumbered, 'gateway.note-transfer-number', ofTransfer);
    events.voided(transferCancelled, 'gateway.note-transfer-void', ofTransfer);
  }

  async lock(tx: WriteTx, id: string): Promise<LockedSubject> {
    const transfer = await this.transfers.lock(tx, id);
    const { tenant, divisionCode, number: internalNumber, officialNumber, isCancelled: isVoided } = transfer;
    return { tenant, divisionCode, internalNumber, officialNumber, isVoided, form: officialForm(transfer) };
  }

  setOfficialNumber(tx: WriteTx, id: string, number: string): Promise<NumberOutcome> {
    return this.mending.setOfficialNumber(tx, id, number, 'gateway');
  }
}

const ofTransfer = ({ transferId: id }: { transferId: string }): SubjectRef => ({ type: 'transfer', id });

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/** Later carriers follow the first one's way (部令23号 第17条): the form has one carrier, the rest stands in `via`. */
function officialForm({ content, plannedOn, times, opinion, lines }: OfficialTransfer): OfficialForm {
  const { consignor, consignee, legs } = content;
  const [first, ...later] = legs;
  return {
    plannedOn,
    consignorName: consignor.name,
    consignorAddress: consignor.address,
    emergencyPhone: consignor.phone,
    handler: consignor.name,
    consignorPhone: consignor.phone,
    handoverAt: iso(times.dispatchedAt),
    carrierName: first?.carrierName ?? '',
    operatingLicenceNo: first?.licenceNo ?? '',
    carrierAddress: '',
    carrierPhone: '',
    driverName: first?.driverName ?? '',
    driverPhone: '',
    plateNo: first?.plate ?? '',
    origin: consignor.address,
    departedAt: iso(times.dispatchedAt),
    via: later.map(({ carrierName, plate }) => `${carrierName} ${plate}`).join('；') || null,
    destination: consignee.address,
    arrivedAt: iso(times.arrivedAt),
    consigneeName: consignee.name,
    permitNo: consignee.permitNo,
    consigneeAddress: consignee.address,
    consigneePhone: consignee.phone,
    receivedAt: iso(times.receivedAt),
    lines: lines.map((line) => ({
      position: line.position,
      wasteName: line.name,
      wasteCode: line.wasteCode,
      hazards: line.hazards,
      physicalForm: line.form,
      harmfulComponents: line.harmfulComponents,
      packaging: line.packaging,
      packageCount: line.containers,
      quantityOutGrams: line.grams,
      majorDiscrepancy: line.acceptedGrams === null ? null : line.discrepancy !== null || line.refusedGrams !== 0,
      opinion,
      methodCode: line.methodCode,
      quantityInGrams: line.acceptedGrams,
    })),
  };
}
