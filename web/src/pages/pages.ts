import { collectionPages } from './collection/collection.pages';
import { compliancePages } from './compliance/compliance.pages';
import { customersPages } from './customers/customers.pages';
import { enterprisePages } from './enterprise/enterprise.pages';
import { facilityPages } from './facility/facility.pages';
import { homePages } from './home/home.pages';
import { oversightPages } from './oversight/oversight.pages';
import { manifestsPages } from './manifests/manifests.pages';
import { settlementPages } from './settlement/settlement.pages';
import { reportsPages } from './reports/reports.pages';
import { gatewayPages } from './gateway/gateway.pages';
import type { Page } from './page.types';
import { storagePages } from './storage/storage.pages';
import { systemPages } from './system/system.pages';
import { transfersPages } from './transfers/transfers.pages';
import { weighbridgePages } from './weighbridge/weighbridge.pages';

/** Every page of the desk, in the order of the menu. */
export const pages: readonly Page[] = [
  ...homePages,
  ...enterprisePages,
  ...collectionPages,
  ...manifestsPages,
  ...weighbridgePages,
  ...storagePages,
  ...transfersPages,
  ...customersPages,
  ...settlementPages,
  ...compliancePages,
  ...reportsPages,
  ...facilityPages,
  ...gatewayPages,
  ...oversightPages,
  ...systemPages,
];
