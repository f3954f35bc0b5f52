import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent, Trimmed } from '../../../../platform/http/field-types.js';
import { says } from '../../../../platform/http/validation-texts.js';
import { subscribableKinds } from '../channel-kinds.js';
import { channelKinds, robotVendors, textLanguages } from '../channel.types.js';
import type { ChannelKind, RobotVendor, TextLanguage } from '../channel.types.js';

const IsTimeOfDay = (): PropertyDecorator =>
  Matches(/^([01]\d|2[0-3]):[0-5]\d$/, says('应为时间，如 22:00。', 'Must be a time of day such as 22:00.'));

/** Asia/Shanghai; may pass midnight. */
export class QuietHoursDto {
  @ApiProperty({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })
  @IsTimeOfDay()
  from!: string;

  @ApiProperty({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })
  @IsTimeOfDay()
  to!: string;
}

const IsWebAddress = (): PropertyDecorator =>
  IsUrl(
    { protocols: ['http', 'https'], require_protocol: true, require_tld: false },
    says('应为完整的网址，如 https://example.cn/hooks。', 'Must be an address such as https://example.cn/hooks.'),
  );

class ChannelChoices {
  /** Kinds of notices, and groups of them such as `manifest.*`; null or left out: all. */
  @ApiProperty({ enum: subscribableKinds, isArray: true, nullable: true, required: false })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsIn(subscribableKinds, { each: true })
  kinds?: string[] | null;

  /** null for none; left out when creating: 22:00–07:00, of webhooks none. */
  @ApiProperty({ type: QuietHoursDto, nullable: true, required: false })
  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHoursDto)
  quietHours?: QuietHoursDto | null;

  @ApiProperty({ enum: textLanguages, required: false })
  @MayBeAbsent()
  @IsIn(textLanguages)
  language?: TextLanguage;
}

export class CreateChannel extends ChannelChoices {
  @ApiProperty({ enum: channelKinds })
  @IsIn(channelKinds)
  kind!: ChannelKind;

  @Trimmed()
  @IsString()
  @Length(1, 60)
  name!: string;

  /** Of an e-mail channel. */
  @MayBeAbsent()
  @Trimmed()
  @IsEmail()
  @MaxLength(254)
  address?: string;

  /** Of a webhook and of a robot. */
  @MayBeAbsent()
  @IsWebAddress()
  @MaxLength(500)
  url?: string;

  @ApiProperty({ enum: robotVendors, required: false, description: 'of a robot' })
  @MayBeAbsent()
  @IsIn(robotVendors)
  vendor?: RobotVendor;

  /** Of a robot of DingTalk (加签) or Feishu (签名校验), where its group asks for signatures. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  robotSecret?: string;
}

export class ChangeChannel extends ChannelChoices {
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 60)
  name?: string;

  /** Of a webhook. */
  @MayBeAbsent()
  @IsWebAddress()
  @MaxLength(500)
  url?: string;
}

export class ConfirmChannel {
  @ApiProperty({ pattern: '^\\d{6}$' })
  @Matches(/^\d{6}$/, says('应为 6 位数字。', 'Must be 6 digits.'))
  code!: string;
}
