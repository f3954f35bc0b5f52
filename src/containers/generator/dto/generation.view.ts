import { ContainerView } from '../../dto/container.view.js';
import { StockFindingView } from './generator-stock.view.js';

/** New containers with their codes, and what the generator's storage point needs after it. */
export class RecordedGenerationView {
  containers!: ContainerView[];
  warnings!: StockFindingView[];
}
