import { LeftOutline } from 'antd-mobile-icons';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../words/words';
import { mWords } from './m.words';
import { TabBar } from './tab-bar';

interface Props {
  readonly title: string;
  /** Where 返回 leads when this page was opened by its address; false: no way back, as on a tab's own page. */
  readonly back?: string | false;
  /** Icon buttons at the right of the head. */
  readonly tools?: ReactNode;
  /** Stays in reach of the thumb at the lower edge: the one primary button. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** One screen of the phone: head with title and way back, body, and either a foot or the tabs. */
export function Screen({ title, back = '/m', tools, foot, children }: Props) {
  const say = useWords(mWords);
  const product = say('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  const tabs = back === false && foot === undefined;
  return (
    <div className={`m-screen${tabs ? ' m-has-tabs' : ''}${foot === undefined ? '' : ' m-has-foot'}`}>
      <header className="m-head">
        {back === false ? null : <Back to={back} />}
        <h1>{title}</h1>
        {tools}
      </header>
      <main className="m-body">{children}</main>
      {foot === undefined ? null : <div className="m-foot">{foot}</div>}
      {tabs ? <TabBar /> : null}
    </div>
  );
}

/** The router counts the pages of this visit in the history's state; the first one has no page to go back to. */
function hasPageBefore(): boolean {
  const state = window.history.state as { readonly idx?: number } | null;
  return (state?.idx ?? 0) > 0;
}

function Back({ to }: { readonly to: string }) {
  const say = useWords(mWords);
  const navigate = useNavigate();
  const goBack = () => void (hasPageBefore() ? navigate(-1) : navigate(to, { replace: true }));
  return (
    <button type="button" className="m-icon" aria-label={say('back')} onClick={goBack}>
      <LeftOutline aria-hidden />
    </button>
  );
}
