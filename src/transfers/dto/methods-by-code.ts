import { ValidateBy } from 'class-validator';
import { says } from '../../platform/http/validation-texts.js';
import { methodCodes } from '../../shared/method-code.js';
import { isWasteCode } from '../../shared/waste-code.js';

const mostCodes = 100;

const isMethod = (value: unknown): boolean => methodCodes.some((code) => code === value);

/** At most 100 waste codes, each with a code of HJ 1033 附录F. */
export const IsMethodsByCode = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isMethodsByCode',
      validator: {
        validate: (value: unknown) => {
          if (typeof value !== 'object' || value === null) return false;
          const entries = Object.entries(value);
          return (
            entries.length <= mostCodes && entries.every(([code, method]) => isWasteCode(code) && isMethod(method))
          );
        },
      },
    },
    says(
      '应为“废物代码: 利用处置方式代码”的列表，例如 900-214-08: R9，最多 100 项。',
      'Must map waste codes to method codes, such as 900-214-08: R9, at most 100.',
    ),
  );
