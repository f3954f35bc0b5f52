import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeKind } from './notice-texts.data.js';

/** What an enterprise, or a facility where `enterpriseId` is null, is told in the product. */
@Entity('notice')
export class Notice {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('text')
  kind!: NoticeKind;

  @Column('text')
  subjectType!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('text')
  textZh!: string;

  @Column('text')
  textEn!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;

  @Column('uuid', { nullable: true })
  readBy!: string | null;
}
