import { useWords } from '../../words/words';
import { Note } from '../shared/card';
import { syncWords } from './driver.words';

/** Without https there is no service worker: what is recorded is safe, the page itself cannot be opened again offline. */
export function NotSecure() {
  const say = useWords(syncWords);
  return window.isSecureContext ? null : <Note tone="warn">{say('notSecure')}</Note>;
}
