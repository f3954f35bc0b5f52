import { TextView } from '../../platform/http/allowed-step.view.js';
import type { Hazard } from '../../shared/waste-code.js';
import type { WasteComponent } from '../segregation.types.js';
import type { Packaging, TradeTemplate, WasteForm } from '../trade-templates.types.js';
import type { Trade } from '../trades.types.js';

/** A usual waste of a trade, to start a waste profile from. */
export class TradeTemplateView {
  trade!: Trade;
  /** Stable and unique over all trades. */
  key!: string;
  name!: TextView;
  wasteCode!: string;
  /** 固态 S, 半固态 SS, 液态 L, 气态 G. */
  form!: WasteForm;
  hazards!: Hazard[];
  packaging!: Packaging;
  /** Grams of one usual pickup: an estimate to correct. */
  usualMassGrams!: number;
  /** 有害成分. */
  harmfulComponentsZh!: string[];
  /** For segregation, where the code alone does not tell. */
  components!: WasteComponent[];
}

export const toTradeTemplateView = (trade: Trade, template: TradeTemplate): TradeTemplateView => ({
  trade,
  key: template.key,
  name: template.name,
  wasteCode: template.code,
  form: template.form,
  hazards: [...template.hazards],
  packaging: template.packaging,
  usualMassGrams: template.usualMassGrams,
  harmfulComponentsZh: [...template.harmfulComponentsZh],
  components: [...template.components],
});
