import { ApiProperty } from '@nestjs/swagger';

/** A package that stands labelled at the enterprise and may be scanned. */
export class PacketContainerView {
  code!: string;
  wasteCode!: string;
  packaging!: string;
  volumeMillilitres!: number;
  grams!: number;
}

export class PacketBookingView {
  bookingId!: string;
  bookingNumber!: string;
  /** From 1, in the order of driving. */
  position!: number;
  state!: string;
  /** ISO 8601. */
  windowFrom!: string;
  /** ISO 8601. */
  windowTo!: string;
  note!: string | null;
}

export class PacketLineView {
  /** Position on the form, from 1. */
  line!: number;
  bookingId!: string | null;
  wasteCode!: string;
  name!: string;
  hazards!: string[];
  /** S solid, SS semi-solid, L liquid, G gas. */
  form!: string;
  packaging!: string;
  components!: string[];
  plannedGrams!: number;
  plannedPackages!: number;
  /** Reserved 数字识别码 not used so far, for labels printed on the spot. */
  codes!: string[];
}

export class PacketManifestView {
  manifestId!: string;
  /** The `operationId` of its hand-over. */
  handOverId!: string;
  internalNumber!: string;
  officialNumber!: string | null;
  state!: string;
  /** Without it nothing may be loaded (部令23号 第11条): no official number yet, or loaded already. */
  mayLoad!: boolean;
  /** For the text that the enterprise's device signs. */
  confirmHash!: string;
  /** On the label: whose waste it is. */
  uscc!: string;
  lines!: PacketLineView[];
}

/** One enterprise to call at. */
export class PacketStopView {
  enterpriseId!: string;
  enterpriseName!: string;
  address!: string;
  contactName!: string;
  contactPhone!: string;
  bookings!: PacketBookingView[];
  @ApiProperty({ type: PacketManifestView, nullable: true })
  manifest!: PacketManifestView | null;
  containers!: PacketContainerView[];
}

/** What a scale and a label may say. */
export class PacketTolerancesView {
  weighingPermille!: number;
  densityGramsPerLitre!: number;
}

/** All that a driver needs of a round without network. */
export class PacketView {
  id!: string;
  handheldId!: string;
  roundId!: string;
  roundNumber!: string;
  /** YYYY-MM-DD; also the day in the reserved codes. */
  day!: string;
  roundState!: string;
  plate!: string;
  driverName!: string;
  escortName!: string;
  tolerances!: PacketTolerancesView;
  /** In the order of driving. */
  stops!: PacketStopView[];
  /** ISO 8601. */
  issuedAt!: string;
  /** The `basis` of operations recorded with it; counts up when something changed. */
  version!: number;
}
