import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The green island itself. Its name, address and division are public. */
@Entity('facility')
export class Facility {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  shortCode!: string;

  @Column('text')
  uscc!: string;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  address!: string;

  /** WGS-84 degrees; both or none. */
  @Column('numeric', { precision: 9, scale: 6, nullable: true })
  longitude!: number | null;

  @Column('numeric', { precision: 9, scale: 6, nullable: true })
  latitude!: number | null;

  @Column('text')
  phone!: string;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'app_now()' })
  createdAt!: Date;
}
