import { IsString, Length } from 'class-validator';

export class ScanQuery {
  /** The 37 characters, or an address that ends in them. */
  @IsString()
  @Length(1, 500)
  code!: string;
}
