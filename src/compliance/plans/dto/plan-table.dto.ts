import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsNumber, Matches, Max, Min } from 'class-validator';
import { packagings, wasteForms } from '../../../catalogue/trade-templates.types.js';
import type { Packaging, WasteForm } from '../../../catalogue/trade-templates.types.js';
import { IsWasteCode, MayBeAbsent } from '../../../platform/http/field-types.js';
import { says } from '../../../platform/http/validation-texts.js';
import { chinaBounds } from '../../../shared/geo.js';
import { methodCodes } from '../../../shared/method-code.js';
import type { MethodCode } from '../../../shared/method-code.js';
import { hazards } from '../../../shared/waste-code.js';
import type { Hazard } from '../../../shared/waste-code.js';
import { destinations, receiverKinds, storageKinds, transferKinds, treatmentKinds } from '../plan-words.data.js';
import type { Destination, ReceiverKind, StorageKind, TransferKind, TreatmentKind } from '../plan-words.data.js';
import { Grams, OneOf, Phone, Says } from './plan-fields.js';

/** 表A.1; name, division and class of the unit are the plan's own. */
export class UnitTable {
  @Says(200)
  registeredAddress?: string;

  /** 生产经营场所地址. */
  @Says(200)
  siteAddress?: string;

  /** 行业类别 (GB/T 4754). */
  @Says(60)
  industryName?: string;

  /** Four digits of GB/T 4754. */
  @MayBeAbsent()
  @Matches(/^\d{4}$/, says('应为 4 位行业代码，如 8111。', 'Must be a 4-digit industry code such as 8111.'))
  industryCode?: string;

  /** WGS-84 degrees of the middle of the site. */
  @MayBeAbsent()
  @IsNumber()
  @Min(chinaBounds.west)
  @Max(chinaBounds.east)
  longitude?: number;

  @MayBeAbsent()
  @IsNumber()
  @Min(chinaBounds.south)
  @Max(chinaBounds.north)
  latitude?: number;

  /** 统一社会信用代码. */
  @MayBeAbsent()
  @Matches(/^[0-9A-Z]{18}$/, says('应为 18 位统一社会信用代码。', 'Must be a credit code of 18 characters.'))
  uscc?: string;

  /** 法定代表人. */
  @Says(40)
  legalRepresentative?: string;

  @Phone()
  legalPhone?: string;

  /** 危险废物环境管理技术负责人. */
  @Says(40)
  technicalLead?: string;

  @Phone()
  technicalPhone?: string;

  /** 环评文号, where there is one. */
  @Says(80)
  eiaNumber?: string;

  /** 排污许可证或登记编号, where there is one. */
  @Says(60)
  dischargePermitNumber?: string;
}

/** 表A.2. */
export class FacilityRow {
  /** 主要生产单元. */
  @Says(60)
  productionUnit?: string;

  @Says(60)
  process?: string;

  @Says(60)
  facilityName?: string;

  /** By the discharge permit or HJ 608. */
  @Says(40)
  facilityCode?: string;

  /** 参数、计量单位、设计值. */
  @Says(60)
  parameter?: string;

  /** 生产能力, with its unit. */
  @Says(60)
  capacity?: string;

  @Says(200)
  products?: string;

  /** 原辅材料. */
  @Says(200)
  materials?: string;
}

/** 表A.3: a waste at the place where it arises. */
export class GenerationRow {
  @IsWasteCode()
  wasteCode!: string;

  @Says(60)
  facilityName?: string;

  /** 对应产废环节. */
  @Says(100)
  source?: string;

  /** 行业俗称/单位内部名称. */
  @Says(400)
  wasteName?: string;

  /** 有害成分. */
  @Says(500)
  harmfulComponents?: string;

  @OneOf(wasteForms)
  form?: WasteForm;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(hazards.length)
  @ArrayUnique()
  @IsIn(hazards, { each: true })
  hazards?: Hazard[];

  /** 本年度预计产生量; of the facility what it takes in. */
  @Grams()
  plannedGrams?: number;

  /** 内部治理方式及去向. */
  @OneOf(destinations)
  destination?: Destination;
}

/** 表A.4. */
export class StorageRow {
  @IsWasteCode()
  wasteCode!: string;

  @Says(60)
  storageCode?: string;

  @OneOf(storageKinds)
  storageKind?: StorageKind;

  @OneOf(packagings)
  packaging?: Packaging;

  /** 本年度预计剩余贮存量. */
  @Grams()
  remainingGrams?: number;
}

/** 表A.5. */
export class TreatmentRow {
  @IsWasteCode()
  wasteCode!: string;

  @OneOf(treatmentKinds)
  treatmentKind?: TreatmentKind;

  @Says(60)
  facilityName?: string;

  @Says(40)
  facilityCode?: string;

  @OneOf(methodCodes)
  methodCode?: MethodCode;

  /** 本年度预计自行利用/处置量. */
  @Grams()
  plannedGrams?: number;
}

/** 表A.6. */
export class ReductionRow {
  @IsWasteCode()
  wasteCode!: string;

  /** 上年度实际产生量. */
  @Grams()
  lastYearGrams?: number;

  /** 本年度预计减少量. */
  @Grams()
  reducedGrams?: number;

  /** 减少产生量和降低危害性的措施. */
  @Says(1_000)
  measures?: string;
}

/** 表A.7: a waste to one receiver. */
export class TransferRow {
  @IsWasteCode()
  wasteCode!: string;

  @OneOf(transferKinds)
  transferKind?: TransferKind;

  /** 本年度预计转移量. */
  @Grams()
  plannedGrams?: number;

  /** Left out where the receiver collects only: HJ 1033 附录F has no verified code for it. */
  @OneOf(methodCodes)
  methodCode?: MethodCode;

  @OneOf(receiverKinds)
  receiverKind?: ReceiverKind;

  @Says(120)
  receiverName?: string;

  /** 许可证编码; of a receiver abroad 出口核准通知单编号. */
  @Says(60)
  permitNumber?: string;
}
