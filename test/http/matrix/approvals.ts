import { addDays, shanghaiDate } from '../../../src/shared/working-days.js';
import type { TestApp } from '../../support/app.js';
import { pdf } from '../../support/enterprises.js';
import { Caller } from './caller.js';
import type { People, Rows } from './tenant.types.js';

const ifMatch = (version: number) => ({ 'if-match': `"v${version}"` });
let made = 0;

/** A permit with a condition and its proof, and a report that is being revised after its review. */
export async function fileApprovals(
  test: TestApp,
  people: People,
): Promise<
  Pick<Rows, 'approval' | 'approvalCondition' | 'environmentalOpinion' | 'environmentalReport' | 'facilityDocument'>
> {
  const manager = new Caller(test, people['operator.manager']);
  const facilityDocument = await manager.upload('/facility-documents', 'permit.pdf', pdf);
  const today = shanghaiDate(new Date());
  const approval = await manager.make('/approvals', {
    kind: 'pollutionPermit',
    number: `PW-${(made += 1)}`,
    documentIds: [facilityDocument],
  });
  const approvalCondition = await manager.make(`/approvals/${approval}/conditions`, {
    number: 1,
    text: '每季度监测厂界无组织废气',
    kind: 'recurring',
    dueOn: today,
    intervalMonths: 3,
    role: 'operator.warehouse',
    basis: '许可证正本第 3 项',
  });
  const proof = { provedOn: today, text: '已监测', documentId: facilityDocument };
  await manager.done('POST', `/approval-conditions/${approvalCondition}/proofs`, proof, ifMatch(1));
  const environmentalReport = await manager.make('/environmental-reports', {
    projectName: `绿岛项目 ${made}`,
    form: 'report',
    preparedBy: '演示环科院',
    preparedOn: addDays(today, -30),
  });
  const steps: [string, object][] = [
    ['versions', { documentId: facilityDocument, note: '送审稿' }],
    ['submit', { authority: '生态环境局', submittedOn: addDays(today, -20) }],
    [
      'review',
      {
        heldOn: addDays(today, -10),
        place: '会议室',
        experts: [{ name: '专家甲', field: '固体废物', organisation: '演示大学' }],
      },
    ],
    ['opinions', { text: '补充防渗措施', expert: 1 }],
    ['conclude', { verdict: 'passAfterRevision' }],
  ];
  for (const [place, [step, body]] of steps.entries())
    await manager.done('POST', `/environmental-reports/${environmentalReport}/${step}`, body, ifMatch(place + 1));
  const { reviews } = await manager.done('GET', `/environmental-reports/${environmentalReport}`);
  const environmentalOpinion = reviews[0].opinions[0].id as string;
  return { facilityDocument, approval, approvalCondition, environmentalReport, environmentalOpinion };
}
