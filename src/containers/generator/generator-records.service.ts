import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.service.js';
import { generatorFigures } from './generator-entries.queries.js';
import type { GeneratorFigures } from './generator-entries.queries.js';

export type { GeneratorFigures } from './generator-entries.queries.js';

/** What generators had, made and handed over, for the modules that report it. */
@Injectable()
export class GeneratorRecords {
  /**
   * Of an enterprise from `from` until before `until`, by waste code, at most `most` codes: as it was known when the audit
   * leaf `leaf` was the newest. The same for ever, whatever is recorded afterwards.
   */
  figures(
    tx: Tx,
    enterpriseId: string,
    from: Date,
    until: Date,
    leaf: number,
    most: number,
  ): Promise<GeneratorFigures[]> {
    return generatorFigures(tx, enterpriseId, from, until, leaf, most);
  }
}
