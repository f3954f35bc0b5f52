import { Input, Select } from 'antd';
import { Card } from '../../../desktop/show/card';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts } from '../../../desktop/record/record-page';
import type { StepAction } from '../../../desktop/record/step-bar';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { useMayManage } from '../emissions/may';
import { reportWords } from './reports.words';

type Report = Schemas['ReportView'];
type Review = Schemas['ReviewView'];
type Opinion = Schemas['OpinionView'];

/** 专家评审: each meeting with its experts, their opinions and what was answered; the last one first. */
export function Reviews({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  if (report.reviews.length === 0) return <Nothing text={say('noReviews')} />;
  const latest = Math.max(...report.reviews.map(({ round }) => round));
  return [...report.reviews]
    .sort((one, other) => other.round - one.round)
    .map((review) => (
      <ReviewCard key={review.round} report={report} review={review} isLatest={review.round === latest} />
    ));
}

interface ReviewCardProps {
  readonly report: Report;
  readonly review: Review;
  readonly isLatest: boolean;
}

function ReviewCard({ report, review, isLatest }: ReviewCardProps) {
  const say = useWords(reportWords);
  const mayManage = useMayManage() && isLatest;
  const raises = mayManage && report.state === 'underReview';
  return (
    <Card title={say('reviewHeld', { round: review.round })} className="facts">
      <Facts
        facts={[
          { label: say('heldOn'), value: review.heldOn },
          { label: say('place'), value: review.place },
          { label: say('verdict'), value: review.verdict === null ? say('noVerdict') : say(review.verdict) },
          {
            label: say('experts'),
            value: review.experts.map((one) => `${one.name}（${one.field}，${one.organisation}）`).join('；'),
            wide: true,
          },
        ]}
      />
      {raises ? (
        <div className="table-tools">
          <AskButton label={say('newOpinion')} action={raiseIn(report, review)} />
        </div>
      ) : null}
      {review.opinions.length === 0 ? (
        <Nothing text={say('noOpinions')} />
      ) : (
        <Opinions report={report} review={review} mayAnswer={mayManage && report.state === 'revising'} />
      )}
    </Card>
  );
}

interface OpinionsProps {
  readonly report: Report;
  readonly review: Review;
  readonly mayAnswer: boolean;
}

function Opinions({ report, review, mayAnswer }: OpinionsProps) {
  const say = useWords(reportWords);
  return (
    <PlainTable<Opinion>
      label={say('opinions')}
      rows={review.opinions}
      keyOf={({ id }) => id}
      columns={[
        { title: say('opinion'), show: ({ number, text }) => `${number}. ${text}` },
        { title: say('raisedBy'), show: ({ raisedBy }) => raisedBy ?? say('panel') },
        {
          title: say('answer'),
          show: ({ answer: said }) => said ?? <span className="note-warn">{say('unanswered')}</span>,
        },
        { title: say('changedWhere'), show: ({ changedWhere }) => changedWhere ?? '—' },
        ...(mayAnswer
          ? [
              {
                title: say('answerIt'),
                show: (opinion: Opinion) => (
                  <AskButton size="small" label={say('answerIt')} action={answerTo(report, opinion)} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

const raiseIn = (report: Report, review: Review): StepAction<Schemas['RaiseOpinion']> => ({
  fields: <OpinionFields experts={review.experts} />,
  run: ({ text, expert }, send) =>
    answer(
      api.POST('/api/v1/environmental-reports/{id}/opinions', {
        params: { path: { id: report.id } },
        body: { text, ...(typeof expert === 'number' ? { expert } : {}) },
        ...send(report.version),
      }),
    ),
});

/** Opinions name experts by their place in the panel; none: the panel as a whole. */
function OpinionFields({ experts }: Pick<Review, 'experts'>) {
  const say = useWords(reportWords);
  return (
    <>
      <Field name="text" label={say('opinion')} required>
        <Input.TextArea rows={3} maxLength={1000} />
      </Field>
      <Field name="expert" label={say('raisedBy')}>
        <Select
          allowClear
          placeholder={say('panel')}
          options={experts.map(({ name }, at) => ({ value: at + 1, label: name }))}
        />
      </Field>
    </>
  );
}

const answerTo = (report: Report, opinion: Opinion): StepAction<Schemas['AnswerOpinion']> => ({
  fields: <AnswerFields />,
  initial: {
    ...(opinion.answer === null ? {} : { answer: opinion.answer }),
    ...(opinion.changedWhere === null ? {} : { changedWhere: opinion.changedWhere }),
  },
  run: (body, send) =>
    answer(
      api.PUT('/api/v1/environmental-reports/{id}/opinions/{opinionId}/answer', {
        params: { path: { id: report.id, opinionId: opinion.id } },
        body,
        ...send(report.version),
      }),
    ),
});

function AnswerFields() {
  const say = useWords(reportWords);
  return (
    <>
      <Field name="answer" label={say('answer')} required>
        <Input.TextArea rows={3} maxLength={2000} />
      </Field>
      <Field name="changedWhere" label={say('changedWhere')} help={say('changedExample')} required>
        <Input maxLength={200} />
      </Field>
    </>
  );
}
