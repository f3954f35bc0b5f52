import { ApiProperty } from '@nestjs/swagger';
import type { DetailValue } from '../../shared/domain-error.js';

/** One refused field of a request. */
export class ProblemField {
  @ApiProperty({ description: 'RFC 6901 pointer to the field', example: '/lines/0/massGrams' })
  pointer!: string;

  @ApiProperty({ description: 'stable code', example: 'field.max' })
  code!: string;

  @ApiProperty({ description: 'what is wrong and what to do, in the language of the answer' })
  message!: string;
}

/** RFC 9457 problem document. Every answer with a status of 400 or more has this body. */
export class Problem {
  @ApiProperty({ example: '/problems/request.invalid' })
  type!: string;

  @ApiProperty({ description: 'the kind of problem in a few words' })
  title!: string;

  @ApiProperty({ example: 400 })
  status!: number;

  @ApiProperty({ description: 'what went wrong and the remedy, Chinese or English by Accept-Language' })
  detail!: string;

  @ApiProperty({ description: 'stable code to decide by', example: 'request.invalid' })
  code!: string;

  @ApiProperty({ description: 'this very occurrence; quote it when asking for help', example: 'urn:uuid:0190…' })
  instance!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'figures the text speaks of' })
  details!: Record<string, DetailValue>;

  @ApiProperty({ type: [ProblemField] })
  errors!: ProblemField[];
}
