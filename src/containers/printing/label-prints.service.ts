import { Injectable } from '@nestjs/common';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { Containers } from '../containers.service.js';
import type { LockedContainer } from '../containers.service.js';
import type { LabelContent } from '../labels/label.types.js';
import type { PrintLabels } from './dto/print-labels.dto.js';
import { assertPrintable } from './label-print.rules.js';
import { mainComponentsOf } from './main-components.js';

/** Whom the label names, and whom to call. */
type LabelUnitWords = Pick<LabelContent, 'unitName' | 'contactName' | 'contactPhone'>;

/** Labels on paper. A print is recorded before it is drawn, so that a second one is known for what it is. */
@Injectable()
export class LabelPrints {
  constructor(
    private readonly writes: Writes,
    private readonly containers: Containers,
    private readonly enterprises: Enterprises,
    private readonly facilities: Facilities,
  ) {}

  /**
   * What is to be drawn, in the order asked for; a repeated request is answered the same and counts once.
   * `container.not-found` (404), `container.label-ended` (409), `container.reprint-reason-missing` (422).
   */
  print(actor: Actor, request: RequestIdentity, given: PrintLabels): Promise<LabelContent[]> {
    return this.writes.run(actor, 'container.print-label', request, async (tx) => {
      const { containerIds, layout, reason } = given;
      const containers = await this.containers.lock(tx, containerIds);
      assertPrintable(containers, reason);
      const units = await this.unitsOf(tx, containers);
      await this.containers.advance(
        tx,
        containers.map((container) => ({
          container,
          action: 'print-label',
          change: { labelsPrinted: container.labelsPrinted + 1 },
          data: { layout, ...(reason !== undefined && { reason }) },
        })),
      );
      return containers.map((container) => contentOf(container, units.get(unitIdOf(container))!));
    });
  }

  private async unitsOf(tx: WriteTx, containers: readonly LockedContainer[]): Promise<Map<string, LabelUnitWords>> {
    const generatorIds = [...new Set(containers.flatMap(({ enterpriseId }) => enterpriseId ?? []))];
    const facilityIds = [...new Set(containers.flatMap((one) => (one.enterpriseId === null ? one.facilityId : [])))];
    const units = new Map<string, LabelUnitWords>();
    for (const [id, { name: unitName, contactName, contactPhone }] of await this.enterprises.snapshots(
      tx,
      generatorIds,
    ))
      units.set(id, { unitName, contactName, contactPhone });
    // An operator's labels are of one facility.
    for (const id of facilityIds) {
      const { name: unitName, phone: contactPhone } = await this.facilities.require(tx, id);
      units.set(id, { unitName, contactName: '', contactPhone });
    }
    return units;
  }
}

const unitIdOf = ({ enterpriseId, facilityId }: LockedContainer): string => enterpriseId ?? facilityId;

/** The day is that on which filling began; a container of the facility's own has the day it was labelled (HJ 1276-2022). */
const contentOf = (container: LockedContainer, unit: LabelUnitWords): LabelContent => ({
  code: container.code,
  wasteName: container.name,
  wasteCode: container.wasteCode,
  form: container.form,
  hazards: container.hazards,
  mainComponents: mainComponentsOf(container),
  harmfulComponents: container.harmfulComponents,
  ...unit,
  date: shanghaiDate(container.generatedAt),
  grams: container.grams,
  volumeMillilitres: container.volumeMillilitres,
  // Those of the hazards and the form.
  precautions: [],
  remark: null,
});
