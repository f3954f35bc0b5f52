import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos as evidence on a manifest: what was to be seen at the hand-over and at the acceptance. */
export class ManifestPhotos1763900001200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(photos);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE manifest_photo');
  }
}

const photos = `
-- Only added to. A row whose hash or size is not that of its bytes cannot be; taken_at is the word of a device.
CREATE TABLE manifest_photo (
  id uuid CONSTRAINT manifest_photo_pk PRIMARY KEY,
  manifest_id uuid NOT NULL CONSTRAINT manifest_photo_manifest_fk REFERENCES manifest,
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  stage text NOT NULL CONSTRAINT manifest_photo_stage_known CHECK (stage IN ('handOver', 'acceptance')),
  place integer NOT NULL CONSTRAINT manifest_photo_place_bounds CHECK (place BETWEEN 1 AND 12),
  media_type text NOT NULL CONSTRAINT manifest_photo_media_type_known
    CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')),
  size_bytes integer NOT NULL CONSTRAINT manifest_photo_size_bounded CHECK (size_bytes BETWEEN 1 AND 5242880),
  sha256 text NOT NULL,
  account_id uuid NOT NULL,
  account_label text NOT NULL,
  taken_at timestamptz,
  received_at timestamptz NOT NULL,
  content bytea NOT NULL,
  CONSTRAINT manifest_photo_size_of_content CHECK (size_bytes = octet_length(content)),
  CONSTRAINT manifest_photo_hash_of_content CHECK (sha256 = encode(sha256(content), 'hex')),
  CONSTRAINT manifest_photo_place_unique UNIQUE (manifest_id, stage, place),
  CONSTRAINT manifest_photo_once UNIQUE (manifest_id, sha256)
);
-- Photographs are compressed already: trying again costs time and saves nothing.
ALTER TABLE manifest_photo ALTER COLUMN content SET STORAGE EXTERNAL;
SELECT protect('manifest_photo');
SELECT protect_append_only('manifest_photo');
`;
