import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckFinding } from './receiving.types.js';

/** What was seen of one container on arrival, beside its label and the manifest. */
@Entity('container_check')
export class ContainerCheck {
  @PrimaryColumn('uuid')
  containerId!: string;

  @Column('uuid')
  manifestId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  finding!: CheckFinding;

  /** Weighed by itself; null when only the line was weighed. */
  @Column('bigint', { nullable: true })
  grams!: number | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid')
  checkedBy!: string;

  @Column('timestamptz')
  checkedAt!: Date;
}
