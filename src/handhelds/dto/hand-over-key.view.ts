/** For one signature without network, on a device of the enterprise. Shown once. */
export class HandOverKeyView {
  id!: string;
  manifestId!: string;
  /** 32 bytes, base64url. The seal is HMAC-SHA-256 over the text of the hand-over. */
  key!: string;
  officialNumber!: string | null;
  confirmHash!: string;
}
