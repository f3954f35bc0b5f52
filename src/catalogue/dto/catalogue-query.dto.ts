import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { IsDateOnly, QueryInteger, Trimmed } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { says } from '../../platform/http/validation-texts.js';
import { trades } from '../trades.types.js';
import type { Trade } from '../trades.types.js';

export class WasteCodeOn {
  /** Day whose edition is asked for, YYYY-MM-DD; today in Asia/Shanghai when left out. */
  @IsOptional()
  @IsDateOnly()
  on?: string;
}

export class WasteCodeQuery extends PageQuery {
  /** Up to five words, all of which must be found: part of a name, pinyin, pinyin initials, or (part of) a code. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 60)
  query?: string;

  @IsOptional()
  @IsIn(trades)
  trade?: Trade;

  /** `HW08`. */
  @IsOptional()
  @Matches(/^HW\d{2}$/, says('应为废物类别，如 HW08。', 'Must be a waste category such as HW08.'))
  category?: string;

  /** Day whose edition is searched, YYYY-MM-DD; today in Asia/Shanghai when left out. */
  @IsOptional()
  @IsDateOnly()
  on?: string;
}

export class TradeTemplateQuery {
  /** All trades when left out. */
  @IsOptional()
  @IsIn(trades)
  trade?: Trade;
}

export class WorkCalendarQuery {
  /** 2000–2099; the running year in Asia/Shanghai when left out. */
  @IsOptional()
  @QueryInteger()
  @IsInt()
  @Min(2000)
  @Max(2099)
  year?: number;
}
