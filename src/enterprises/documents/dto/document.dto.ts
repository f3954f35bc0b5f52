import { IsIn, IsUUID } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { documentKinds } from '../document.types.js';
import type { DocumentKind } from '../document.types.js';

/** Query of an upload; the file itself travels as multipart/form-data. */
export class UploadDocument {
  @IsIn(documentKinds)
  kind!: DocumentKind;

  /** For operators, who file papers of an enterprise; an enterprise files its own. */
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;
}

export class DocumentsQuery extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  @MayBeAbsent()
  @IsIn(documentKinds)
  kind?: DocumentKind;
}
