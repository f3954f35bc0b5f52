import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ImportKinds } from '../imports/import-kinds.service.js';
import type { ImportColumn, ImportKind, RowTaker } from '../imports/import-kind.types.js';
import { plannerRoles } from '../shared/roles.js';
import type { WriteTx } from '../writes/write-tx.js';
import { carrierColumn, carrierReader } from './carrier-names.js';
import { Carriers } from './carriers.service.js';
import { RegisterVehicle } from './dto/vehicle.dto.js';
import { Vehicles } from './vehicles.service.js';

const columns: readonly ImportColumn<keyof RegisterVehicle>[] = [
  carrierColumn,
  {
    key: 'plate',
    heading: { zh: '车牌号', en: 'Plate' },
    type: 'text',
    required: true,
    note: { zh: '如 苏F12345', en: 'Such as 苏F12345' },
  },
  {
    key: 'hazardClasses',
    heading: { zh: '准运类别', en: 'May carry' },
    type: 'choices',
    required: true,
    note: { zh: '按道路运输证，多项用顿号分开', en: 'As the transport permit says, several with commas between' },
    choices: {
      'hazardous-waste': { zh: '危险废物', en: 'hazardous waste' },
      '3': { zh: '3类', en: 'class 3' },
      '4.1': { zh: '4.1项', en: 'class 4.1' },
      '4.2': { zh: '4.2项', en: 'class 4.2' },
      '4.3': { zh: '4.3项', en: 'class 4.3' },
      '5.1': { zh: '5.1项', en: 'class 5.1' },
      '5.2': { zh: '5.2项', en: 'class 5.2' },
      '6.1': { zh: '6.1项', en: 'class 6.1' },
      '6.2': { zh: '6.2项', en: 'class 6.2' },
      '8': { zh: '8类', en: 'class 8' },
      '9': { zh: '9类', en: 'class 9' },
    },
  },
  {
    key: 'payloadGrams',
    heading: { zh: '核定载质量(kg)', en: 'Payload (kg)' },
    type: 'kilograms',
    required: true,
    note: { zh: '按行驶证，如 5000', en: 'As registered, such as 5000' },
  },
  {
    key: 'transportPermitNo',
    heading: { zh: '道路运输证号', en: 'Transport permit number' },
    type: 'text',
    required: true,
    note: { zh: '4–40 个字符', en: '4 to 40 characters' },
  },
  {
    key: 'transportPermitValidTo',
    heading: { zh: '道路运输证有效期至', en: 'Transport permit valid to' },
    type: 'day',
    required: true,
    note: { zh: '如 2027-12-31', en: 'Such as 2027-12-31' },
  },
];

/** A fleet from a table, each row registered as a single vehicle is. */
@Injectable()
export class VehiclesImport implements ImportKind<RegisterVehicle>, OnModuleInit {
  readonly kind = 'vehicles';
  readonly title = { zh: '车辆', en: 'Vehicles' };
  readonly roles = plannerRoles;
  readonly columns = columns;
  readonly given = RegisterVehicle;

  constructor(
    private readonly kinds: ImportKinds,
    private readonly carriers: Carriers,
    private readonly vehicles: Vehicles,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async open(tx: WriteTx): Promise<RowTaker<RegisterVehicle>> {
    return {
      read: await carrierReader(this.carriers, tx),
      take: (given) => this.vehicles.registerIn(tx, given),
    };
  }
}
