import { collectionPages } from './collection/collection.pages';
import { compliancePages } from './compliance/compliance.pages';
import { customersPages } from './customers/customers.pages';
import { enterprisePages } from './enterprise/enterprise.pages';
import { facilityPages } from './facility/facility.pages';
import { homePages } from './home/home.pages';
import { oversightPages } from './oversight/oversight.pages';
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
  ...weighbridgePages,
  ...storagePages,
  ...transfersPages,
  ...customersPages,
  ...compliancePages,
  ...facilityPages,
  ...oversightPages,
  ...systemPages,
];
