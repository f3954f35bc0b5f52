import { Foundation1763800000100 } from './1763800000100-foundation.js';
import { Ledger1763800000200 } from './1763800000200-ledger.js';
import { Identity1763800000300 } from './1763800000300-identity.js';
import { Catalogue1763800000400 } from './1763800000400-catalogue.js';
import { Facility1763800000500 } from './1763800000500-facility.js';
import { Enterprises1763800000600 } from './1763800000600-enterprises.js';
import { Partners1763800000700 } from './1763800000700-partners.js';
import { Bookings1763800000800 } from './1763800000800-bookings.js';
import { Rounds1763800000900 } from './1763800000900-rounds.js';
import { Manifests1763800001000 } from './1763800001000-manifests.js';
import { Storage1763800001200 } from './1763800001200-storage.js';
import { Notifications1763800001300 } from './1763800001300-notifications.js';
import { Containers1763800001400 } from './1763800001400-containers.js';
import { ContainerLists1763800001420 } from './1763800001420-container-lists.js';
import { StockTake1763800001500 } from './1763800001500-stock-take.js';
import { Gate1763800001600 } from './1763800001600-gate.js';
import { Genealogy1763800002000 } from './1763800002000-genealogy.js';
import { ContainerPages1763800002100 } from './1763800002100-container-pages.js';
import { ZoneLots1763800002200 } from './1763800002200-zone-lots.js';
import { Stabilised1763800002300 } from './1763800002300-stabilised.js';
import { CountPlaces1763800002310 } from './1763800002310-count-places.js';
import { FlatLists1763800002400 } from './1763800002400-flat-lists.js';
import { ListedHazards1763800002410 } from './1763800002410-listed-hazards.js';
import { TreatmentCompanies1763800003000 } from './1763800003000-treatment-companies.js';
import { Transfers1763800003100 } from './1763800003100-transfers.js';
import { GatewayMessages1763800003200 } from './1763800003200-gateway-messages.js';
import { Handhelds1763800003500 } from './1763800003500-handhelds.js';
import { Coordinates1763800003300 } from './1763800003300-coordinates.js';
import { Settlement1763800003400 } from './1763800003400-settlement.js';
import { Declarations1763800004400 } from './1763800004400-declarations.js';
import { GatewayExchange1763800003210 } from './1763800003210-gateway-exchange.js';
import { Approvals1763800004000 } from './1763800004000-approvals.js';
import { Emissions1763800004100 } from './1763800004100-emissions.js';
import { Cameras1763800004110 } from './1763800004110-cameras.js';
import { Exports1763800004200 } from './1763800004200-exports.js';
import { StatutoryLedger1763800004300 } from './1763800004300-statutory-ledger.js';
import { Duties1763800004500 } from './1763800004500-duties.js';
import { Channels1763800004600 } from './1763800004600-channels.js';
import { Plans1763800004800 } from './1763800004800-plans.js';
import { Preferences1763900001000 } from './1763900001000-preferences.js';
import { ListExports1763900001100 } from './1763900001100-list-exports.js';
import { ManifestPhotos1763900001200 } from './1763900001200-manifest-photos.js';
import { OppositeFilters1763900001300 } from './1763900001300-opposite-filters.js';
import { ManifestsByDrafting1763900001400 } from './1763900001400-manifests-by-drafting.js';
import { OwnWaste1763900001500 } from './1763900001500-own-waste.js';
import { LongerUserAgents1763900001600 } from './1763900001600-longer-user-agents.js';
import { FacilityReceipts1763900001700 } from './1763900001700-facility-receipts.js';
import { CorrectedNumbers1763900001800 } from './1763900001800-corrected-numbers.js';
import { RefusalsUnderLock1763900001900 } from './1763900001900-refusals-under-lock.js';

/** In the order they run. A list instead of a glob, so that the build, the tests and the bundle see the same set. */
export const migrations = [
  Foundation1763800000100,
  Ledger1763800000200,
  Identity1763800000300,
  Catalogue1763800000400,
  Facility1763800000500,
  Enterprises1763800000600,
  Partners1763800000700,
  Bookings1763800000800,
  Rounds1763800000900,
  Manifests1763800001000,
  Storage1763800001200,
  Notifications1763800001300,
  Containers1763800001400,
  ContainerLists1763800001420,
  StockTake1763800001500,
  Gate1763800001600,
  Genealogy1763800002000,
  ContainerPages1763800002100,
  ZoneLots1763800002200,
  Stabilised1763800002300,
  CountPlaces1763800002310,
  FlatLists1763800002400,
  ListedHazards1763800002410,
  TreatmentCompanies1763800003000,
  Transfers1763800003100,
  GatewayMessages1763800003200,
  Handhelds1763800003500,
  Coordinates1763800003300,
  Settlement1763800003400,
  GatewayExchange1763800003210,
  Approvals1763800004000,
  Emissions1763800004100,
  Cameras1763800004110,
  Exports1763800004200,
  StatutoryLedger1763800004300,
  Declarations1763800004400,
  Duties1763800004500,
  Channels1763800004600,
  Plans1763800004800,
  Preferences1763900001000,
  ListExports1763900001100,
  ManifestPhotos1763900001200,
  OppositeFilters1763900001300,
  ManifestsByDrafting1763900001400,
  OwnWaste1763900001500,
  LongerUserAgents1763900001600,
  FacilityReceipts1763900001700,
  CorrectedNumbers1763900001800,
  RefusalsUnderLock1763900001900,
];
