import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each account likes its screens: columns, saved filters, theme, density. No business data and nobody else's to see. */
export class Preferences1763900001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(preferences);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE account_preference');
  }
}

const preferences = `
CREATE TABLE account_preference (
  account_id uuid NOT NULL CONSTRAINT account_preference_account_fk REFERENCES account,
  key text NOT NULL CONSTRAINT account_preference_key_shape CHECK (key ~ '^[a-z][a-zA-Z0-9.-]{0,63}$'),
  -- json, not jsonb: the console gets back what it sent, keys in their order, and its bound is counted in what was sent.
  value json NOT NULL CONSTRAINT account_preference_value_length CHECK (octet_length(value::text) <= 8192),
  updated_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT account_preference_pk PRIMARY KEY (account_id, key)
);
SELECT protect_internal('account_preference',
  $rule$account_id = (SELECT nullif(current_setting('app.account', true), '')::uuid)$rule$);
`;
