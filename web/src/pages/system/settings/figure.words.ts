import { word } from '../../../words/code-table';
import type { CodeTable } from '../../../words/code-table';

/** Units of money as the API keeps them, in yuan; and what 0 and 1 stand for. */
export const figureWords: CodeTable = {
  '分/公里 fen/km': word('元/公里', 'yuan/km'),
  '分/趟 fen/trip': word('元/趟', 'yuan/trip'),
  '0': word('否', 'no'),
  '1': word('是', 'yes'),
};
