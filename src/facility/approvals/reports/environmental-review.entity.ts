import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Expert, Verdict } from './report.types.js';

/** 技术评审会: one meeting of experts about a report. */
@Entity('environmental_review')
export class EnvironmentalReview {
  @PrimaryColumn('uuid')
  reportId!: string;

  /** From 1. */
  @PrimaryColumn('smallint')
  round!: number;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  /** YYYY-MM-DD; may be ahead. */
  @Column('date')
  heldOn!: string;

  @Column('text')
  place!: string;

  @Column('jsonb')
  experts!: readonly Expert[];

  @Column('text', { nullable: true })
  verdict!: Verdict | null;

  @Column('timestamptz', { nullable: true })
  concludedAt!: Date | null;

  /** Versions of the text when it ended. */
  @Column('smallint', { nullable: true })
  concludedVersions!: number | null;
}
