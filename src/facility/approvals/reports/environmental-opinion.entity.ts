import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 评审意见, and what was changed for it. */
@Entity('environmental_opinion')
export class EnvironmentalOpinion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  reportId!: string;

  @Column('smallint')
  round!: number;

  /** Within its review, from 1. */
  @Column('smallint')
  number!: number;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('text')
  text!: string;

  /** Place in the experts of the review, from 1; null: the panel as a whole. */
  @Column('smallint', { nullable: true })
  expert!: number | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  /** Chapter and page of the revised text. */
  @Column('text', { nullable: true })
  changedWhere!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
