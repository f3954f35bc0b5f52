import { Draft, type Arrangement } from './draft.js';
import { leastColumnHeight } from './hazard-column.js';
import { labelFields } from './label-fields.rules.js';
import { formBlocks } from './label-form.js';
import type { LabelContent, LabelSize } from './label.types.js';
import { settings, tightest, type Setting } from './measures.js';
import type { Faces } from './typeface.js';

/**
 * Fits the texts into the frame: in the most legible setting in which all of them fit whole; else in the tightest, a
 * line at a time to those that may be shortened, until the frame is full.
 * Throws RangeError when even the shortest does not fit, which takes a name of over 60 characters.
 */
export function arrange(content: LabelContent, size: LabelSize, faces: Faces): Arrangement {
  const blocks = formBlocks(labelFields(content), size, faces);
  const leastEm = faces.regular.emFor(size.textHeight);
  const draft = (setting: Setting): Draft =>
    new Draft(blocks, size, setting, faces, leastColumnHeight(content.hazards, size, setting));
  const tight = draft(tightest(leastEm));
  for (const setting of settings(leastEm)) {
    const candidate = draft(setting);
    if (candidate.isWhole(tight)) return candidate.fill(candidate.wanted);
  }
  return tight.fill(tight.shared());
}
