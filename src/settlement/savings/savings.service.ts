import { Injectable } from '@nestjs/common';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Text } from '../../shared/domain-error.js';
import type { Actor } from '../../shared/roles.js';
import { addDays } from '../../shared/working-days.js';
import { formatYuan } from '../charges/charge-words.js';
import { savingsPeriodWrong } from '../settlement.errors.js';
import type { SavingsQuery } from './dto/savings.dto.js';
import type { SavedMonthView, SavingsView } from './dto/savings.view.js';

/** A leap year. */
const mostDays = 366;

type Row = SavedMonthView & { readonly approximate: number };

/** From the lines as they were first charged: what a correction waives is no saving of sharing. */
const savingsSql = `
SELECT to_char(c.accepted_on, 'YYYY-MM') AS month, count(*) AS visits,
  sum((l.transport ->> 'separateFen')::bigint) AS "separateFen", sum((l.transport ->> 'shareFen')::bigint) AS "shareFen",
  sum(c.saved_fen) AS "savedFen", count(*) FILTER (WHERE (l.transport ->> 'isApproximate')::boolean) AS approximate
FROM visit_charge c JOIN visit_charge_line l ON l.charge_id = c.id AND l.kind = 'transport'
WHERE c.enterprise_id = $1 AND c.kind = 'visit' AND c.accepted_on BETWEEN $2::date AND $3::date
GROUP BY 1 ORDER BY 1`;

@Injectable()
export class Savings {
  constructor(
    private readonly database: Database,
    private readonly enterprises: Enterprises,
  ) {}

  /** `enterprise.not-found` (404), `settlement.period-wrong` (422). */
  of(actor: Actor, enterpriseId: string, { from, to }: SavingsQuery): Promise<SavingsView> {
    if (to < from || to >= addDays(from, mostDays)) throw savingsPeriodWrong({ days: mostDays }, '/to');
    return this.database.read(actor, async (tx) => {
      await this.enterprises.head(tx, enterpriseId);
      const rows = await tx.query<Row>(savingsSql, [enterpriseId, from, to]);
      const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
      const sums = {
        visits: sum(({ visits }) => visits),
        separateFen: sum(({ separateFen }) => separateFen),
        shareFen: sum(({ shareFen }) => shareFen),
        savedFen: sum(({ savedFen }) => savedFen),
        approximateVisits: sum(({ approximate }) => approximate),
      };
      const months = rows.map(({ approximate: _, ...month }) => month);
      return { enterpriseId, from, to, ...sums, explanation: explain(sums), months };
    });
  }
}

function explain(
  sums: Pick<SavingsView, 'visits' | 'separateFen' | 'shareFen' | 'savedFen' | 'approximateVisits'>,
): Text {
  const { visits, approximateVisits } = sums;
  const [alone, share, saved] = [formatYuan(sums.separateFen), formatYuan(sums.shareFen), formatYuan(sums.savedFen)];
  const [zh, en] =
    approximateVisits > 0
      ? [`（其中 ${approximateVisits} 次里程为估算）`, ` (distances of ${approximateVisits} estimated)`]
      : ['', ''];
  return {
    zh: `${visits} 次拼车：单独上门合计 ${alone} 元 − 分摊合计 ${share} 元 = 节省 ${saved} 元${zh}`,
    en: `${visits} shared trip(s): alone ¥${alone} − shares ¥${share} = ¥${saved} saved${en}`,
  };
}
