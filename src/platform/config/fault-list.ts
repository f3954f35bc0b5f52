import { Matches } from 'class-validator';

const one = String.raw`(?:(?:slow|error|lost-reply|duplicate|wrong-number):(?:0|1|0?\.\d{1,6})|seed:\d{1,9})`;

/** 'slow:0.1,error:0.1,seed:7': the faults that the simulator of the national system may be told to have. */
export const IsFaultList = (): PropertyDecorator =>
  Matches(new RegExp(`^${one}(?:,${one}){0,5}$`), { message: 'must be a list such as slow:0.1,error:0.1,seed:7' });
