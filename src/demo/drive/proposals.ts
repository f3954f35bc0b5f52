import type { ProposalsView } from '../../rounds/proposals/dto/proposal.view.js';
import { addDays } from '../../shared/working-days.js';
import type { Cast } from './cast.js';
import type { Report } from './report.js';

const km = (metres: number): string => `${(metres / 1_000).toFixed(1)} km`;
const yuan = (fen: number): string => `${(fen / 100).toFixed(2)} 元`;

/** What the system would drive for the bookings that wait; the drive then plans its own round all the same. */
export async function lookAtProposals({ dispatcher }: Cast, from: string, report: Report): Promise<void> {
  report.step('车次方案', 'Rounds are proposed for the bookings that wait');
  const days = { from, to: addDays(from, 6) };
  const { considered, proposals, leftOut, total, note } = await dispatcher.post<ProposalsView>(
    '/rounds/proposals',
    days,
  );
  for (const { day, plate, stops, metres, savedFen } of proposals)
    report.note(`${day}  ${plate}  ${stops.length} 站 stops  ${km(metres)}  节省 saves ${yuan(savedFen)}`);
  for (const { bookingNumber, text } of leftOut) report.note(`${bookingNumber}  ${text.zh} ${text.en}`);
  if (note !== null) report.note(`${note.zh} ${note.en}`);
  report.note(
    `${km(total.metres)} ${yuan(total.costFen)}，单独派车 apart ${km(total.separateMetres)} ${yuan(total.separateCostFen)}`,
  );
  const named = proposals.reduce((sum, { stops }) => sum + stops.length, leftOut.length);
  report.check(named === considered, `${considered} 份预约各有去处`, 'every booking is on a round or says why not');
}
