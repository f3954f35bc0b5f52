import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One setting of somebody's screens. The server keeps it and knows nothing of what it means. */
@Entity('account_preference')
@Check('account_preference_key_shape', `key ~ '^[a-z][a-zA-Z0-9.-]{0,63}$'`)
@Check('account_preference_value_length', 'octet_length(value::text) <= 8192')
export class AccountPreference {
  @PrimaryColumn('uuid')
  accountId!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('json')
  value!: unknown;

  @Column('timestamptz')
  updatedAt!: Date;
}
