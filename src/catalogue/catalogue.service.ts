import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { pageStart } from '../shared/paging.js';
import type { Text } from '../shared/domain-error.js';
import type { Actor } from '../shared/roles.js';
import { isWasteCode, unlistedHazards } from '../shared/waste-code.js';
import type { Hazards } from '../shared/waste-code.js';
import { codeNotFound, codeNotInForce, codeUnknown, joinRefusals } from './catalogue.errors.js';
import { entriesOf, hazardsOf, searchCodes } from './catalogue.queries.js';
import type { WasteCodeQuery } from './dto/catalogue-query.dto.js';
import { toTradeTemplateView } from './dto/trade-template.view.js';
import type { TradeTemplateView } from './dto/trade-template.view.js';
import { acceptabilityOf, toWasteCodeView } from './dto/waste-code.view.js';
import type { AcceptabilityView, WasteCodeRow, WasteCodeView } from './dto/waste-code.view.js';
import { exclusionOf } from './exclusion.rules.js';
import { tradeTemplates } from './trade-templates.data.js';
import type { Trade } from './trades.types.js';

/** The national catalogue of hazardous wastes, by edition. */
@Injectable()
export class Catalogue {
  constructor(private readonly database: Database) {}

  /**
   * The entries of the codes in the edition in force on `on` (YYYY-MM-DD). Throws `catalogue.code-unknown` or
   * `catalogue.code-not-in-force` (422), naming every refused code; `pointerOf` says which field holds a code.
   */
  async inForce(
    tx: Tx,
    codes: readonly string[],
    on: string,
    pointerOf: (code: string) => string = () => '/wasteCode',
  ): Promise<Map<string, WasteCodeView>> {
    const entries = await entriesOf(tx, codes, on);
    const current = new Map(entries.filter((entry) => entry.inForce).map((entry) => [entry.code, viewOf(entry)]));
    const missing = [...new Set(codes)].filter((code) => !current.has(code));
    const refusal = joinRefusals(
      missing.map((code) => {
        const editions = entries.filter((entry) => entry.code === code).map((entry) => entry.edition);
        if (editions.length === 0) return codeUnknown({ code }, pointerOf(code));
        return codeNotInForce({ code, on, editions: editions.join('、') }, pointerOf(code));
      }),
    );
    if (refusal !== null) throw refusal;
    return current;
  }

  /** Like `inForce`, but what the edition in force does not list is left out of the answer instead of refused. */
  async listed(tx: Tx, codes: readonly string[], on: string): Promise<Map<string, WasteCodeView>> {
    const entries = await entriesOf(tx, codes, on);
    return new Map(entries.filter((entry) => entry.inForce).map((entry) => [entry.code, viewOf(entry)]));
  }

  /** Those of a code in the edition in force on the day (YYYY-MM-DD); null where it does not list it. */
  hazards(tx: Tx, code: string, day: string): Promise<Hazards | null> {
    return hazardsOf(tx, code, day);
  }

  /** Whether this site may take the waste at all, and if not, why and what to do instead. */
  acceptability(code: Pick<WasteCodeRow, 'code' | 'hazards' | 'hazardsMeaning'>): AcceptabilityView {
    return acceptabilityOf(code);
  }

  /** Why a category is never taken here, for any well-formed code of it: also for those that the stored edition leaves out. */
  categoryExclusion(code: string): Text | null {
    if (!isWasteCode(code)) return null;
    return exclusionOf(code, unlistedHazards)?.reason ?? null;
  }

  /** The usual wastes of one trade, or of all, in the order to offer them. */
  tradeTemplates(trade?: Trade): TradeTemplateView[] {
    return [...tradeTemplates]
      .filter(([key]) => trade === undefined || key === trade)
      .flatMap(([key, templates]) => templates.map((template) => toTradeTemplateView(key, template)));
  }

  async search(actor: Actor, query: WasteCodeQuery): Promise<Page<WasteCodeView>> {
    const [after] = pageStart(query.cursor, ['text']);
    const search = {
      on: query.on ?? null,
      query: query.query ?? '',
      trade: query.trade ?? null,
      category: query.category ?? null,
      after: after as string | null,
      limit: query.limit + 1,
    };
    const rows = await this.database.read(actor, (tx) => searchCodes(tx, search));
    return pageOf(rows, query.limit, (row) => [row.code], toWasteCodeView);
  }

  /** One entry of the edition in force on the day (today when undefined). `catalogue.code-not-found`, 404. */
  async entry(actor: Actor, code: string, on?: string): Promise<WasteCodeView> {
    const entries = await this.database.read(actor, (tx) => entriesOf(tx, [code], on ?? null));
    const current = entries.find((entry) => entry.inForce);
    if (current === undefined) throw codeNotFound({ code });
    return viewOf(current);
  }
}

const viewOf = ({ inForce: _, ...row }: WasteCodeRow & { inForce: boolean }): WasteCodeView => toWasteCodeView(row);
