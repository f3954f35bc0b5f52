import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What opens the door. Row-level security shows it to the system alone. */
@Entity('account_secret')
export class AccountSecret {
  @PrimaryColumn('uuid')
  accountId!: string;

  @Column('text')
  passwordHash!: string;

  @Column('timestamptz', { default: () => 'now()' })
  passwordChangedAt!: Date;

  /** Encrypted, see secret-box.ts. Present and `totpEnabled` false: asked for and not yet confirmed. */
  @Column('bytea', { nullable: true })
  totpSecret!: Buffer | null;

  /** The 30 s step of the last accepted code: no code of it or of an earlier step works again. */
  @Column('bigint', { nullable: true })
  totpLastStep!: number | null;
}
