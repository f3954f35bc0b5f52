import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { FirmCodes } from '../../identity/firm-codes.service.js';
import type { FirmSite } from '../../identity/firm-codes.service.js';
import { enterpriseNames } from './enterprise-names.queries.js';

/** Firms with more sites at one time than these are not known of; the caller then names its site by id. */
const mostSites = 100;

/** A draft claims no credit code, so an account opened by code never lands at a firm that only pretends to hold it. */
const sitesSql = `
SELECT id AS "enterpriseId", site_name AS name FROM enterprise
WHERE uscc = $1 AND state IN ('submitted', 'verified', 'suspended')
ORDER BY site_name, id LIMIT $2`;

/** Tells `identity` the sites of a credit code and the names of firms: an administrator names one without reading firms. */
@Injectable()
export class FirmSites implements OnModuleInit {
  constructor(private readonly codes: FirmCodes) {}

  onModuleInit(): void {
    this.codes.register({
      sitesOf: (tx, uscc) => tx.query<FirmSite>(sitesSql, [uscc, mostSites]),
      nameOf: async (tx, id) => (await enterpriseNames(tx, [id])).get(id) ?? null,
    });
  }
}
