import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The receipt of the facility's own declaration is a file of the facility; that of an enterprise stays one of the enterprise. */
export class FacilityReceipts1763900001700 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE declaration ADD COLUMN facility_receipt_id uuid
          CONSTRAINT declaration_facility_receipt_fk REFERENCES facility_document,
        ADD CONSTRAINT declaration_facility_receipt
          CHECK (facility_receipt_id IS NULL OR enterprise_id IS NULL AND receipt_number IS NOT NULL);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE declaration DROP COLUMN facility_receipt_id;');
  }
}
