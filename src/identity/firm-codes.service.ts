import { Injectable } from '@nestjs/common';
import { parseUscc } from '../shared/uscc.js';
import type { Tx } from '../platform/database/database.service.js';
import { firmCodeMalformed, firmSiteNeeded, firmUnknown } from './identity.errors.js';

/** A site of a firm as its credit code finds it; `name` is empty where the firm gave it none. */
export interface FirmSite {
  readonly enterpriseId: string;
  readonly name: string;
}

/** What is known of firms where they are registered. */
export interface FirmRegister {
  sitesOf(tx: Tx, uscc: string): Promise<readonly FirmSite[]>;
  /** With the site, where a firm has several. */
  nameOf(tx: Tx, enterpriseId: string): Promise<string | null>;
}

/** How a caller names a firm whose records it may not read. */
export interface FirmCode {
  readonly enterpriseCode?: string | undefined;
  readonly enterpriseSite?: string | undefined;
  readonly enterpriseId?: string | null | undefined;
}

/**
 * The enterprise behind a unified social credit code. Who registers firms says where to look, in its `onModuleInit`:
 * this module stands above it.
 */
@Injectable()
export class FirmCodes {
  private firms: FirmRegister | null = null;

  register(firms: FirmRegister): void {
    if (this.firms !== null) throw new Error('the register of firms is told twice');
    this.firms = firms;
  }

  /** Whose an account is. The transaction must see the firm. */
  async nameOf(tx: Tx, enterpriseId: string | null): Promise<string | null> {
    return enterpriseId === null ? null : ((await this.firms?.nameOf(tx, enterpriseId)) ?? null);
  }

  /**
   * The id that is given, or the one of the code. Without a name of a site, the site without a name is meant, or the only
   * one. Errors, all 422: `identity.firm-code-malformed` and `identity.firm-unknown` at `/enterpriseCode`,
   * `identity.firm-site-needed` at `/enterpriseSite`.
   */
  async enterpriseId(tx: Tx, { enterpriseCode, enterpriseSite, enterpriseId }: FirmCode): Promise<string | null> {
    if (enterpriseCode === undefined) return enterpriseId ?? null;
    const { code, wellFormed } = parseUscc(enterpriseCode);
    if (!wellFormed) throw firmCodeMalformed({}, '/enterpriseCode');
    const all = (await this.firms?.sitesOf(tx, code)) ?? [];
    const sites = all.filter((site) => !enterpriseId || site.enterpriseId === enterpriseId);
    if (sites.length === 0) throw firmUnknown({}, '/enterpriseCode');
    const named = sites.filter(({ name }) => name === (enterpriseSite ?? ''));
    const [found, another] = named.length === 0 && !enterpriseSite ? sites : named;
    if (found === undefined || another !== undefined) throw firmSiteNeeded({ sites: sites.length }, '/enterpriseSite');
    return found.enterpriseId;
  }
}
