/**
 * A manifest in the fields of the official form (部令23号 第6条; 环办固体函〔2021〕577号, the words as in the trade's exports).
 * The number is not among them, since it is what the first message asks for. Masses in grams; instants in ISO 8601.
 */
export type OfficialForm = {
  plannedOn: string;
  consignorName: string;
  consignorAddress: string;
  emergencyPhone: string;
  handler: string;
  consignorPhone: string;
  handoverAt: string | null;
  carrierName: string;
  operatingLicenceNo: string;
  carrierAddress: string;
  carrierPhone: string;
  driverName: string;
  driverPhone: string;
  plateNo: string;
  origin: string;
  departedAt: string | null;
  via: string | null;
  destination: string;
  arrivedAt: string | null;
  consigneeName: string;
  permitNo: string;
  consigneeAddress: string;
  consigneePhone: string;
  receivedAt: string | null;
  lines: OfficialLine[];
};

export type OfficialLine = {
  position: number;
  wasteName: string;
  wasteCode: string;
  hazards: string[];
  physicalForm: string;
  harmfulComponents: string[];
  packaging: string;
  packageCount: number;
  quantityOutGrams: number;
  majorDiscrepancy: boolean | null;
  opinion: string | null;
  methodCode: string | null;
  quantityInGrams: number | null;
};

export const outGramsOf = ({ lines }: OfficialForm): number =>
  lines.reduce((sum, { quantityOutGrams }) => sum + quantityOutGrams, 0);

/** Null before the consignee decided. */
export const inGramsOf = ({ lines }: OfficialForm): number | null =>
  lines.every(({ quantityInGrams }) => quantityInGrams === null)
    ? null
    : lines.reduce((sum, { quantityInGrams }) => sum + (quantityInGrams ?? 0), 0);
