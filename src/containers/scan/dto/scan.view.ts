import { TextView } from '../../../platform/http/allowed-step.view.js';
import { ContainerDetailView } from '../../dto/container.view.js';

/** What a person with a scanner needs at once: what it is, what may be done with it, and what comes next. */
export class ScanView extends ContainerDetailView {
  stateName!: TextView;
  /** Whose waste it is; null for what the facility filled from several. */
  enterpriseName!: string | null;
  /** Null outside the facility, and for enterprises. */
  zoneName!: string | null;
  /** One sentence for the caller's role. */
  next!: TextView;
}
