import { Button } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { useWords } from '../words/words';
import { mWords } from './shared/m.words';
import { Nothing } from './shared/page-states';
import { Screen } from './shared/screen';

/** Keeps the desk on this device, whatever the width of its window. */
export function chooseDesk(): void {
  localStorage.setItem('desk', 'yes');
}

/** For those whose pages are at the desk. */
export function OtherTree() {
  const say = useWords(mWords);
  const navigate = useNavigate();
  const leave = () => {
    chooseDesk();
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
