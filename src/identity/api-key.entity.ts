import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

export const apiScopes = ['read', 'write'] as const;
export type ApiScope = (typeof apiScopes)[number];

/** A program's way in, with the rights of its account narrowed to scopes. Valid for a year at most. */
@Entity('api_key')
@Unique('api_key_hash_unique', ['keyHash'])
@Index('api_key_account', ['accountId', 'id'])
export class ApiKey {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  name!: string;

  /** First characters of the key, so that its holder can tell which one a row is. */
  @Column('text')
  prefix!: string;

  @Column('bytea')
  keyHash!: Buffer;

  @Column('text', { array: true })
  scopes!: ApiScope[];

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
