import { Injectable } from '@nestjs/common';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { invalidRequest } from '../../shared/domain-error.js';
import { isUuid } from '../../shared/uuid.js';
import { fieldCode, ruleTexts } from './validation-texts.js';

/** `@Param('id', UuidPipe) id: string`: an id that PostgreSQL can read, else `request.invalid`, 400. */
@Injectable()
export class UuidPipe implements PipeTransform<unknown, string> {
  transform(value: unknown, metadata: ArgumentMetadata): string {
    if (isUuid(value)) return value.toLowerCase();
    const { text } = ruleTexts['isUuid']!;
    throw invalidRequest([{ pointer: `/${metadata.data ?? ''}`, code: fieldCode('isUuid'), text, details: {} }]);
  }
}
