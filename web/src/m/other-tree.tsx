import { Button } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { chooseTree } from '../session/me';
import { useWords } from '../words/words';
import { mWords } from './shared/m.words';
import { Nothing } from './shared/page-states';
import { Screen } from './shared/screen';

/** For those whose pages are at the desk. */
export function OtherTree() {
  const say = useWords(mWords);
  const navigate = useNavigate();
  const leave = () => {
    chooseTree('desk');
    void navigate('/');
  };
  return (
    <Screen title={say('product')} back={false}>
      <Nothing text={say('otherTree')}>
        <Button color="primary" onClick={leave}>
          {say('toDesk')}
        </Button>
      </Nothing>
    </Screen>
  );
}
