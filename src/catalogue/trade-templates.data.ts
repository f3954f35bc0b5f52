import { hazards } from '../shared/waste-code.js';
import json from './data/trade-templates.json' with { type: 'json' };
import { allOf, oneOf } from './one-of.data.js';
import { wasteComponents } from './segregation.types.js';
import { packagings, type TradeTemplate, wasteForms } from './trade-templates.types.js';
import { type Trade, trades } from './trades.types.js';

const file = 'trade-templates.json';

/** What the files hold, before the words are known to be ours. */
type Written = (typeof json)[Trade][number] & { components?: string[] };

const read = (template: Written): TradeTemplate => ({
  ...template,
  form: oneOf(wasteForms, template.form, file),
  hazards: allOf(hazards, template.hazards, file),
  packaging: oneOf(packagings, template.packaging, file),
  components: allOf(wasteComponents, template.components ?? [], file),
});

/** The usual wastes of each trade, in the order to offer them. */
export const tradeTemplates: ReadonlyMap<Trade, readonly TradeTemplate[]> = new Map(
  trades.map((trade) => [trade, json[trade].map(read)]),
);
