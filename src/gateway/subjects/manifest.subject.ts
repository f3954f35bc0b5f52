import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import {
  manifestBackfilled,
  manifestConfirmed,
  manifestDeparted,
  manifestNumbered,
  manifestNumberCorrected,
  manifestReceived,
  manifestVoided,
} from '../../manifests/manifests.events.js';
import { Manifests } from '../../manifests/manifests.service.js';
import type { LockedManifest } from '../../manifests/manifests.service.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { GatewaySubjects } from './gateway-subjects.js';
import type { GatewaySubject, LockedSubject, NumberOutcome, SubjectRef } from './gateway-subjects.js';
import type { OfficialForm, OfficialLine } from './official-form.types.js';
import { SubjectEvents } from './subject-events.js';

/** The transfer manifest of waste that comes in. Return trips have no number of their own and are not reported. */
@Injectable()
export class ManifestSubject implements GatewaySubject, OnModuleInit {
  readonly type = 'manifest';

  constructor(
    private readonly subjects: GatewaySubjects,
    private readonly events: SubjectEvents,
    private readonly manifests: Manifests,
  ) {}

  onModuleInit(): void {
    const { events } = this;
    this.subjects.register(this);
    events.opens(manifestConfirmed, 'gateway.request-number', ofManifest, 'number');
    events.opens(manifestBackfilled, 'gateway.request-paper-number', ofManifest, 'number');
    events.opens(manifestDeparted, 'gateway.report-dispatched', ofManifest, 'reportDispatched');
    events.opens(manifestReceived, 'gateway.report-received', ofManifest, 'reportReceived');
    events.numbered(manifestNumbered, 'gateway.note-number', ofManifest);
    events.numbered(manifestNumberCorrected, 'gateway.note-corrected-number', ofManifest);
    events.voided(manifestVoided, 'gateway.note-void', ofManifest);
  }

  async lock(tx: WriteTx, id: string): Promise<LockedSubject> {
    const manifest = await this.manifests.lock(tx, id);
    const { divisionCode, internalNumber, officialNumber, state, kind } = manifest;
    const isVoided = state === 'voided' || kind === 'return';
    return {
      tenant: tenantOf(manifest),
      divisionCode,
      internalNumber,
      officialNumber,
      isVoided,
      form: officialForm(manifest),
    };
  }

  setOfficialNumber(tx: WriteTx, id: string, number: string): Promise<NumberOutcome> {
    return this.manifests.setOfficialNumber(tx, id, number, 'gateway');
  }
}

const ofManifest = ({ manifestId: id }: { manifestId: string }): SubjectRef => ({ type: 'manifest', id });

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

const officialForm = (manifest: LockedManifest): OfficialForm => ({
  plannedOn: manifest.plannedOn,
  consignorName: manifest.consignor.name,
  consignorAddress: manifest.consignor.address,
  emergencyPhone: manifest.consignor.emergencyPhone,
  handler: manifest.consignor.contactName,
  consignorPhone: manifest.consignor.contactPhone,
  handoverAt: iso(manifest.handoverAt),
  carrierName: manifest.carrier.name,
  operatingLicenceNo: manifest.carrier.licenceNo,
  carrierAddress: manifest.carrier.address,
  carrierPhone: manifest.carrier.phone,
  driverName: manifest.driverName,
  driverPhone: manifest.driverPhone,
  plateNo: manifest.plate,
  origin: manifest.origin,
  departedAt: iso(manifest.departedAt),
  via: manifest.via,
  destination: manifest.destination,
  arrivedAt: iso(manifest.arrivedAt),
  consigneeName: manifest.consignee.name,
  permitNo: manifest.consignee.permitNo,
  consigneeAddress: manifest.consignee.address,
  consigneePhone: manifest.consignee.phone,
  receivedAt: iso(manifest.receivedAt),
  lines: manifest.lines.map(officialLine),
});

const officialLine = (line: LockedManifest['lines'][number]): OfficialLine => ({
  position: line.position,
  wasteName: line.name,
  wasteCode: line.wasteCode,
  hazards: line.hazards,
  physicalForm: line.form,
  harmfulComponents: line.components,
  packaging: line.packaging,
  packageCount: line.handedOverPackages ?? line.plannedPackages,
  // Before the loading the planned mass is all that anybody knows.
  quantityOutGrams: line.handedOverGrams ?? line.plannedGrams,
  majorDiscrepancy: line.majorDiscrepancy,
  opinion: line.opinion ?? line.decision,
  methodCode: line.methodCode,
  quantityInGrams: line.acceptedGrams,
});
