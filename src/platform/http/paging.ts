import type { Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { encodeCursor } from '../../shared/paging.js';
import type { CursorValue } from '../../shared/paging.js';
import { QueryInteger } from './field-types.js';

export const maxPageLimit = 200;

/** Query of every list. Lists with filters or sort extend it. */
export class PageQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: maxPageLimit, default: 50, description: 'rows in one page' })
  @IsOptional()
  @QueryInteger()
  @IsInt()
  @Min(1)
  @Max(maxPageLimit)
  limit: number = 50;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(2048)
  cursor?: string;
}

/** One page of a list. `nextCursor` is null on the last page. */
export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

/**
 * Makes a page of rows of which one more than `limit` was asked for: the extra row says that there is a next page.
 * `keyOf` gives the sort keys of a row in the order in which the list is sorted.
 */
export function pageOf<Row, View>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly CursorValue[],
  view: (row: Row) => View,
): Page<View> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor = rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null;
  return { items: shown.map(view), nextCursor };
}

const pageClasses = new Map<Type<unknown>, Type<Page<unknown>>>();

/** The class of a page of `view`, for `@ApiOkResponse({ type: PageOf(BookingView) })`. */
export function PageOf<T>(view: Type<T>): Type<Page<T>> {
  const made = pageClasses.get(view) ?? definePage(view);
  pageClasses.set(view, made);
  return made as Type<Page<T>>;
}

/** Whether a class is that of a page: what answers with it is a list. */
export const isPageClass = (type: unknown): boolean => [...pageClasses.values()].some((page) => page === type);

function definePage(view: Type<unknown>): Type<Page<unknown>> {
  class PageView implements Page<unknown> {
    @ApiProperty({ type: [view] })
    items!: unknown[];

    @ApiProperty({
      type: String,
      nullable: true,
      description: 'give it as `cursor` to get the next page; null on the last',
    })
    nextCursor!: string | null;
  }
  Object.defineProperty(PageView, 'name', { value: `${view.name.replace(/View$/, '')}Page` });
  return PageView;
}
