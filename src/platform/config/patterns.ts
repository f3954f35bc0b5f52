import { Matches } from 'class-validator';

export const IsPostgresUrl = (): PropertyDecorator =>
  Matches(/^postgres(ql)?:\/\/\S+$/, { message: 'must look like postgres://user:password@host:5432/database' });

const fault = String.raw`(slow|error|lost-reply|duplicate|wrong-number):(0|1|0?\.\d{1,6})|seed:\d{1,9}`;

/** Faults with their probabilities, and the seed that decides when they come; at most six parts. */
export const IsSimulatorFaults = (): PropertyDecorator =>
  Matches(new RegExp(`^(${fault})(,(${fault})){0,5}$`), {
    message: 'must be a list such as slow:0.1,error:0.1,seed:7',
  });
