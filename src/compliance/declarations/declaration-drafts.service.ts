import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { AuditService } from '../../audit/audit.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { newId } from '../../shared/uuid.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { linesOf, previousOf, saveLines } from './declaration-lines.queries.js';
import { auditDeclaration } from './declaration-rows.js';
import { Declaration } from './declaration.entity.js';
import { declarationLifecycle } from './declaration.lifecycle.js';
import type { LineFigures } from './declaration.types.js';
import { trailLagging } from './declarations.errors.js';
import { toLineView } from './dto/declaration.view.js';
import type { RecomputedView } from './dto/declaration.view.js';
import { withPrevious } from './equation.rules.js';
import { DeclarationFigures } from './figures.service.js';

/** What a draft changes of its declaration. */
export interface NewDraft {
  readonly draft: number;
  readonly restsOnSeq: number;
  readonly restsOnAt: Date;
  readonly draftedAt: Date;
  readonly draftedBy: string;
}

/** Drafts: figures frozen as of the newest audit leaf. */
@Injectable()
export class DeclarationDrafts {
  constructor(
    private readonly audits: AuditService,
    private readonly figures: DeclarationFigures,
  ) {}

  /** `declaration.trail-lagging`, 409, before anything is numbered. */
  async prepare(tx: WriteTx, { draft }: Pick<Declaration, 'draft'>): Promise<NewDraft> {
    const leaf = await this.audits.newestLeaf(tx);
    if (leaf === null) throw trailLagging({});
    const by = { draftedAt: tx.now, draftedBy: tx.actor.accountId };
    return { draft: draft + 1, restsOnSeq: leaf.seq, restsOnAt: leaf.at, ...by };
  }

  /** The lines of the row's newest draft, which is prepared and saved. */
  async freeze(tx: WriteTx, row: Declaration): Promise<void> {
    const figures = await this.figures.of(tx, row, row.restsOnSeq!);
    const previous = await previousOf(tx, row);
    const lines = withPrevious(figures, previous?.closing ?? null);
    const codes = lines.map(({ wasteCode }) => wasteCode);
    const names = await this.figures.names(tx, codes, row.endsOn);
    await saveLines(
      tx,
      row,
      lines.map((line) => ({ ...line, wasteName: names.get(line.wasteCode) ?? null })),
    );
  }

  /** The declaration that takes the place of a submitted one, drafted. */
  async correction(tx: WriteTx, corrected: Declaration, correctionReason: string): Promise<Declaration> {
    const row: Declaration = {
      ...corrected,
      ...(await this.prepare(tx, { draft: 0 })),
      ...blank,
      id: newId(),
      number: corrected.number + 1,
      correctsId: corrected.id,
      correctionReason,
      state: declarationLifecycle.steps.draft.to,
      isLatest: true,
      createdAt: tx.now,
    };
    await tx.manager.insert(Declaration, row);
    const data = { corrects: corrected.id, draft: row.draft, restsOn: row.restsOnSeq };
    auditDeclaration(tx, row, 'draft-correction', { from: null, to: row.state }, data);
    await this.freeze(tx, row);
    return row;
  }

  /** As they were known at `leaf`, by default that of the draft; compared with the draft, names left out. */
  async recomputed(tx: Tx, row: Declaration, leaf: number | undefined): Promise<RecomputedView> {
    const asOf = leaf ?? row.restsOnSeq ?? (await this.audits.newestLeaf(tx))?.seq ?? 0;
    const lines = await this.figures.of(tx, row, asOf);
    const drafted = await linesOf(tx, row);
    return { leaf: asOf, equal: isDeepStrictEqual(bare(lines), bare(drafted)), lines: lines.map(toLineView) };
  }
}

const blank = {
  reviewedAt: null,
  reviewedBy: null,
  submittedAt: null,
  submittedBy: null,
  consentId: null,
  receiptNumber: null,
  receiptAt: null,
  receiptDocumentId: null,
  facilityReceiptId: null,
  version: 1,
} satisfies Partial<Declaration>;

/** The figures alone, of the codes that have any: a line may stand for what the period before ended with. */
const bare = (lines: readonly LineFigures[]) =>
  lines
    .map((line) => ({
      wasteCode: line.wasteCode,
      figures: [
        ...[line.openingGrams, line.takenInGrams, line.producedGrams, line.differenceGrams],
        ...[line.treatedGrams, line.handedOnGrams, line.closingGrams],
      ],
    }))
    .filter(({ figures }) => figures.some((figure) => figure !== 0));
