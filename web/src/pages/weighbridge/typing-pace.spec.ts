import { TypingPace } from './typing-pace';

const typed = (text: string, gapMs: number): TypingPace => {
  const pace = new TypingPace();
  [...text].forEach((key, at) => pace.press(key, 1_000 + at * gapMs));
  return pace;
};

describe('what typed a reading', () => {
  it('is the scale when it came in one go', () => {
    expect(typed('12340', 5).isOfMachine('12340')).toBe(true);
  });

  it('is a person when it took as long as a hand takes', () => {
    expect(typed('12340', 90).isOfMachine('12340')).toBe(false);
  });

  it('is a person when something was corrected', () => {
    const pace = typed('12340', 5);
    pace.press('Backspace', 1_200);
    expect(pace.isOfMachine('12340')).toBe(false);
  });

  it('is a person when text was pasted beside what was typed', () => {
    expect(typed('123', 5).isOfMachine('12340')).toBe(false);
    expect(new TypingPace().isOfMachine('12340')).toBe(false);
  });

  it('is a person with too few keys to tell', () => {
    expect(typed('12', 5).isOfMachine('12')).toBe(false);
  });

  it('starts anew', () => {
    const pace = typed('12', 500);
    pace.reset();
    [...'12340'].forEach((key, at) => pace.press(key, 9_000 + at));
    pace.press('Enter', 9_500);
    expect(pace.isOfMachine('12340')).toBe(true);
  });
});
