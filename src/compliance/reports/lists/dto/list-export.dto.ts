import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { sheetFormats } from '../../../../platform/documents/sheet-writer.js';
import type { SheetFormat } from '../../../../platform/documents/sheet-writer.js';
import { MayBeAbsent, Trimmed } from '../../../../platform/http/field-types.js';
import { says } from '../../../../platform/http/validation-texts.js';
import { languages } from '../../../../shared/domain-error.js';
import type { Language } from '../../../../shared/domain-error.js';
import { columnTypes } from '../../report-definition.types.js';
import type { ColumnType } from '../../report-definition.types.js';
import type { ListColumn } from '../list-columns.js';

const longestText = 60;
const mostWords = 100;
const mostQueryBytes = 4 * 1024;

const isLine = (value: unknown): boolean => typeof value === 'string' && !/\p{Cc}/u.test(value);

/** Heads a column or names a sheet: what would break a line has no place in it. */
const OneLine = (): PropertyDecorator =>
  ValidateBy(
    { name: 'isOneLine', validator: { validate: isLine } },
    says('应为一行文字，不能含换行等控制字符。', 'Must be one line of text, without control characters.'),
  );

const areWords = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= mostWords &&
  Object.entries(value).every(
    ([code, word]) => code.length <= longestText && isLine(word) && (word as string).length <= longestText,
  );

export class AskForListColumn implements ListColumn {
  @ApiProperty({
    description:
      'JSON pointer into one item of the list; `*` stands for each member of a list in it: /lines/*/wasteCode',
  })
  @IsString()
  @MaxLength(200)
  @Matches(
    /^(\/([A-Za-z][A-Za-z0-9]{0,39}|\d{1,3}|\*)){1,6}$/,
    says('应为字段路径，如 /enterprise/name。', 'Must be the path of a field, such as /enterprise/name.'),
  )
  path!: string;

  /** In the language of the file. */
  @Trimmed()
  @IsString()
  @Length(1, longestText)
  @OneLine()
  header!: string;

  @ApiProperty({
    enum: columnTypes,
    description:
      'grams is written in tonnes, fen in yuan, instant and day in Asia/Shanghai; word is a code with its `words`; text takes any value',
  })
  @IsIn(columnTypes)
  type!: ColumnType;

  /** In characters; XLSX only. */
  @MayBeAbsent()
  @IsInt()
  @Min(4)
  @Max(80)
  width?: number;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'of a `word`: what to write for which code, 100 at most; a code without one is written as it is',
  })
  @MayBeAbsent()
  @ValidateBy(
    { name: 'areWords', validator: { validate: areWords } },
    says(
      '应为“代码: 文字”的对象，最多 100 项，每项不超过 60 个字符。',
      'Must be an object of code and text, 100 at most, each of 60 characters at most.',
    ),
  )
  words?: Record<string, string>;
}

export class AskForList {
  /** Path of the list as in this API, without /api/v1: /bookings, or /containers/{id}/events with the id in it. */
  @IsString()
  @MaxLength(200)
  @Matches(
    /^\/[a-z][a-z0-9-]{0,39}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,79}){0,4}$/,
    says('应为列表接口的路径，如 /bookings。', 'Must be the path of a list, such as /bookings.'),
  )
  list!: string;

  /** What the screen calls it: names the sheet and the file. */
  @Trimmed()
  @IsString()
  @Length(1, longestText)
  @OneLine()
  title!: string;

  @ApiPropertyOptional({
    description: 'the query string of the page, filters and sort; `limit` and `cursor` in it count for nothing',
  })
  @MayBeAbsent()
  @IsString()
  @ValidateBy(
    {
      name: 'isQueryText',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && Buffer.byteLength(value) <= mostQueryBytes,
      },
    },
    says('筛选条件不超过 4 KiB。', 'At most 4 KiB.'),
  )
  query?: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => AskForListColumn)
  columns!: AskForListColumn[];

  @ApiProperty({ enum: sheetFormats })
  @IsIn(sheetFormats)
  format!: SheetFormat;

  /** Of yes and no and of texts held in both; Chinese where left out. Headings come as they are. */
  @ApiPropertyOptional({ enum: languages })
  @MayBeAbsent()
  @IsIn(languages)
  language?: Language;

  /** What the data are needed for; stays on record. 4 to 200 characters. */
  @Trimmed()
  @IsString()
  @Length(4, 200)
  purpose!: string;
}
