import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One waste of a booking, as its profile described it then. */
@Entity('booking_line')
export class BookingLine {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  bookingId!: string;

  /** 1 to 20. */
  @Column('smallint')
  position!: number;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('uuid')
  profileId!: string;

  @Column('text')
  wasteCode!: string;

  @Column('text')
  name!: string;

  @Column('text')
  form!: string;

  @Column('text', { array: true })
  hazards!: string[];

  @Column('text')
  packaging!: string;

  /** Chemical kinds that decide what may share a vehicle: acid, alkali, cyanide … */
  @Column('text', { array: true })
  components!: string[];

  /** 有害成分名称, for the manifest. */
  @Column('text', { array: true })
  harmfulComponents!: string[];

  @Column('integer')
  packageCount!: number;

  @Column('bigint')
  estimatedGrams!: number;

  /** Where the waste is to be stored by forecast. */
  @Column('uuid')
  zoneId!: string;
}
