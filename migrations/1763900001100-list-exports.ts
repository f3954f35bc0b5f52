import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Any list of the API as a file: its filter (4 KiB at most) and the columns that its requester chose stay on record. */
export class ListExports1763900001100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE report_export DROP CONSTRAINT report_export_parameters_size;
      ALTER TABLE report_export ADD CONSTRAINT report_export_parameters_size CHECK (pg_column_size(parameters) <= 8192);
      ALTER TABLE report_export ADD COLUMN columns jsonb
        CONSTRAINT report_export_columns_size CHECK (pg_column_size(columns) <= 131072);
      ALTER TABLE report_export ADD CONSTRAINT report_export_columns_of_lists CHECK ((kind = 'list') = (columns IS NOT NULL));`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE report_export DROP COLUMN columns;
      ALTER TABLE report_export DROP CONSTRAINT report_export_parameters_size;
      ALTER TABLE report_export ADD CONSTRAINT report_export_parameters_size CHECK (pg_column_size(parameters) <= 4096);`);
  }
}
