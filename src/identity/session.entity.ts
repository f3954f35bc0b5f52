import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One sign-in. The token itself is known to its holder only. */
@Entity('session')
@Unique('session_token_hash_unique', ['tokenHash'])
@Index('session_account', ['accountId', 'id'])
@Index('session_expires', ['expiresAt'])
export class Session {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('uuid')
  accountId!: string;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('text')
  userAgent!: string;

  @Column('text')
  ipPrefix!: string;
}
