import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { packagingWords, wasteFormWords } from '../../catalogue/trade-templates.types.js';
import { ImportKinds } from '../../imports/import-kinds.service.js';
import type { ImportColumn, ImportKind, RowTaker } from '../../imports/import-kind.types.js';
import { enterpriseRoles } from '../../shared/roles.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { CreateWasteProfile } from './dto/waste-profile.dto.js';
import { WasteProfiles } from './waste-profiles.service.js';

const columns: readonly ImportColumn<keyof CreateWasteProfile>[] = [
  {
    key: 'name',
    heading: { zh: '废物名称', en: 'Name' },
    type: 'text',
    required: true,
    note: { zh: '本单位的叫法，不能重复', en: 'What you call it; each name once' },
  },
  {
    key: 'wasteCode',
    heading: { zh: '废物代码', en: 'Waste code' },
    type: 'text',
    required: true,
    note: { zh: '8 位，如 900-214-08', en: '8 digits, such as 900-214-08' },
  },
  {
    key: 'form',
    heading: { zh: '形态', en: 'Form' },
    type: 'choice',
    required: true,
    note: { zh: '选一项', en: 'One of these' },
    choices: wasteFormWords,
  },
  {
    key: 'hazards',
    heading: { zh: '危险特性', en: 'Hazards' },
    type: 'choices',
    required: true,
    note: {
      zh: '名录所列，多项用顿号分开，也可填 T、I',
      en: 'As the catalogue lists them, several with commas between',
    },
    choices: {
      T: { zh: '毒性', en: 'toxicity' },
      C: { zh: '腐蚀性', en: 'corrosivity' },
      I: { zh: '易燃性', en: 'ignitability' },
      R: { zh: '反应性', en: 'reactivity' },
      In: { zh: '感染性', en: 'infectivity' },
    },
  },
  {
    key: 'packaging',
    heading: { zh: '包装方式', en: 'Packaging' },
    type: 'choice',
    required: true,
    note: { zh: '选一项', en: 'One of these' },
    choices: packagingWords,
  },
  {
    key: 'usualMassGrams',
    heading: { zh: '每次清运量(kg)', en: 'Usual pickup (kg)' },
    type: 'kilograms',
    required: true,
    note: { zh: '通常一次的重量，如 180', en: 'Mass of one usual pickup, such as 180' },
  },
  {
    key: 'harmfulComponents',
    heading: { zh: '有害成分', en: 'Harmful components' },
    type: 'texts',
    required: false,
    note: { zh: '印在标签上，多项用顿号分开', en: 'As printed on the label, several with commas between' },
  },
  {
    key: 'components',
    heading: { zh: '所含物质', en: 'Contains' },
    type: 'choices',
    required: false,
    note: { zh: '液态废物且代码不能说明时填写', en: 'Of liquids whose code does not tell' },
    choices: {
      acid: { zh: '酸', en: 'acid' },
      alkali: { zh: '碱', en: 'alkali' },
      cyanide: { zh: '氰化物', en: 'cyanide' },
      oxidiser: { zh: '氧化剂', en: 'oxidiser' },
      organic: { zh: '有机物', en: 'organic' },
      heavyMetal: { zh: '重金属', en: 'heavy metal' },
    },
  },
];

/** The wastes of an enterprise from a table, each row described as a single waste is; its own only, so no row names a firm. */
@Injectable()
export class WasteProfilesImport implements ImportKind<CreateWasteProfile>, OnModuleInit {
  readonly kind = 'waste-profiles';
  readonly title = { zh: '废物档案', en: 'Waste profiles' };
  readonly roles = enterpriseRoles;
  readonly columns = columns;
  readonly given = CreateWasteProfile;

  constructor(
    private readonly kinds: ImportKinds,
    private readonly profiles: WasteProfiles,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async open(tx: WriteTx): Promise<RowTaker<CreateWasteProfile>> {
    const describe = await this.profiles.describing(tx);
    return { take: describe };
  }
}
