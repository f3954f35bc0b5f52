import { RegisterPage } from './firm/registration/register-page';
import { Toasts } from './shared/toast';
import '../theme';
import './m.css';

/** The one page of the phone tree that is for visitors. */
export function Component() {
  return (
    <div className="m">
      <Toasts />
      <RegisterPage />
    </div>
  );
}
