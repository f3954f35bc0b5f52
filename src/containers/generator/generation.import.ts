import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { IntersectionType, PickType } from '@nestjs/swagger';
import { packagingWords } from '../../catalogue/trade-templates.types.js';
import { WasteProfiles } from '../../enterprises/profiles/waste-profiles.service.js';
import { ImportKinds } from '../../imports/import-kinds.service.js';
import type { ImportColumn, ImportKind, RowReader, RowTaker } from '../../imports/import-kind.types.js';
import type { Tx } from '../../platform/database/database.service.js';
import { enterpriseRoles } from '../../shared/roles.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { FilledContainer, RecordGeneration } from './dto/generation.dto.js';
import { profileNotNamed } from './generation.errors.js';
import { Generation } from './generation.service.js';

/** One package of one waste: HJ 1259-2022 6.2 wants a record for each. */
class GenerationRow extends IntersectionType(
  FilledContainer,
  PickType(RecordGeneration, ['profileId', 'packaging', 'generatedAt', 'shelve'] as const),
) {}

const columns: readonly ImportColumn<keyof GenerationRow>[] = [
  {
    key: 'profileId',
    heading: { zh: '废物名称', en: 'Waste' },
    type: 'text',
    required: true,
    note: { zh: '废物档案中的名称；每个包装一行', en: 'Name of a waste profile; a row for each package' },
  },
  {
    key: 'grams',
    heading: { zh: '重量(kg)', en: 'Mass (kg)' },
    type: 'kilograms',
    required: true,
    note: { zh: '称得的净重，如 178.5', en: 'Net, as weighed, such as 178.5' },
  },
  {
    key: 'volumeMillilitres',
    heading: { zh: '容积(L)', en: 'Volume (L)' },
    type: 'litres',
    required: true,
    note: { zh: '包装装满时的容积，如 200', en: 'What the package holds when full, such as 200' },
  },
  {
    key: 'packaging',
    heading: { zh: '包装方式', en: 'Packaging' },
    type: 'choice',
    required: false,
    note: { zh: '与废物档案不同时填写', en: 'When it is not that of the profile' },
    choices: packagingWords,
  },
  {
    key: 'generatedAt',
    heading: { zh: '产生时间', en: 'Generated at' },
    type: 'instant',
    required: false,
    note: { zh: '如 2026-03-02 08:30；不填为导入时', en: 'Such as 2026-03-02 08:30; now when left out' },
  },
  {
    key: 'shelve',
    heading: { zh: '已入贮存点', en: 'Stored' },
    type: 'flag',
    required: false,
    note: { zh: '是或否', en: 'yes or no' },
  },
];

/** Records of generation of an enterprise from a table. Each row is a label of its own, to be printed afterwards. */
@Injectable()
export class GenerationImport implements ImportKind<GenerationRow>, OnModuleInit {
  readonly kind = 'generation';
  readonly title = { zh: '产生记录', en: 'Generation' };
  readonly roles = enterpriseRoles;
  readonly columns = columns;
  readonly given = GenerationRow;

  constructor(
    private readonly kinds: ImportKinds,
    private readonly profiles: WasteProfiles,
    private readonly generation: Generation,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async open(tx: WriteTx): Promise<RowTaker<GenerationRow>> {
    return {
      read: await this.profileReader(tx),
      take: ({ grams, volumeMillilitres, ...rest }) =>
        this.generation.recordIn(tx, { ...rest, containers: [{ grams, volumeMillilitres }] }),
    };
  }

  /** `container.profile-not-named`, 422, at `/profileId`. */
  private async profileReader(tx: Tx): Promise<RowReader> {
    const byName = new Map((await this.profiles.named(tx)).map(({ id, name }) => [name, id]));
    return (values) => {
      const name = String(values['profileId']);
      const profileId = byName.get(name);
      if (profileId === undefined) throw profileNotNamed({ name: name.slice(0, 60) }, '/profileId');
      return { ...values, profileId };
    };
  }
}
