import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ImportKinds } from '../imports/import-kinds.service.js';
import type { ImportColumn, ImportKind, RowTaker } from '../imports/import-kind.types.js';
import { plannerRoles } from '../shared/roles.js';
import type { WriteTx } from '../writes/write-tx.js';
import { carrierColumn, carrierReader } from './carrier-names.js';
import { Carriers } from './carriers.service.js';
import { Crew } from './crew.service.js';
import { RegisterCrewMember } from './dto/crew-member.dto.js';

const columns: readonly ImportColumn<keyof RegisterCrewMember>[] = [
  carrierColumn,
  {
    key: 'name',
    heading: { zh: '姓名', en: 'Name' },
    type: 'text',
    required: true,
    note: { zh: '2–40 个字符', en: '2 to 40 characters' },
  },
  {
    key: 'phone',
    heading: { zh: '电话', en: 'Telephone' },
    type: 'text',
    required: true,
    note: { zh: '如 13812345678；请先将该列设为文本格式', en: 'Such as 13812345678; format the column as text first' },
  },
  {
    key: 'kinds',
    heading: { zh: '人员类别', en: 'Work' },
    type: 'choices',
    required: true,
    note: { zh: '按从业资格证，两项用顿号分开', en: 'As the certificate says, both with a comma between' },
    choices: { driver: { zh: '驾驶员', en: 'driver' }, escort: { zh: '押运员', en: 'escort' } },
  },
  {
    key: 'certificateNo',
    heading: { zh: '从业资格证号', en: 'Certificate number' },
    type: 'text',
    required: true,
    note: { zh: '4–40 个字符；请先将该列设为文本格式', en: '4 to 40 characters; format the column as text first' },
  },
  {
    key: 'certificateValidTo',
    heading: { zh: '从业资格证有效期至', en: 'Certificate valid to' },
    type: 'day',
    required: true,
    note: { zh: '如 2027-12-31', en: 'Such as 2027-12-31' },
  },
];

/** Drivers and escorts from a table. Accounts are linked one by one: a table of names must not open anybody's rounds. */
@Injectable()
export class CrewImport implements ImportKind<RegisterCrewMember>, OnModuleInit {
  readonly kind = 'crew';
  readonly title = { zh: '驾驶员和押运员', en: 'Drivers and escorts' };
  readonly roles = plannerRoles;
  readonly columns = columns;
  readonly given = RegisterCrewMember;

  constructor(
    private readonly kinds: ImportKinds,
    private readonly carriers: Carriers,
    private readonly crew: Crew,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async open(tx: WriteTx): Promise<RowTaker<RegisterCrewMember>> {
    return {
      read: await carrierReader(this.carriers, tx),
      take: (given) => this.crew.registerIn(tx, given),
    };
  }
}
