import type { Json } from './scenario.types.js';

/** What `{name}` stands for. */
export class Names {
  private readonly known = new Map<string, Json>();

  /** A name is given once, unless a later answer brings a newer value, such as a version. */
  set(name: string, value: Json): void {
    this.known.set(name, value);
  }

  get(name: string): Json {
    const value = this.known.get(name);
    if (value === undefined) throw new Error(`nothing was remembered as {${name}}`);
    return value;
  }

  /** A text that is one placeholder becomes its value; others are filled in. */
  fill(value: Json): Json {
    if (typeof value === 'string') return this.fillText(value);
    if (Array.isArray(value)) return value.map((element: Json) => this.fill(element));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.fill(one)]));
  }

  text(value: string): string {
    return shown(this.fill(value));
  }

  private fillText(text: string): Json {
    const whole = /^\{([a-z][\w.-]*)\}$/i.exec(text);
    if (whole !== null) return this.get(whole[1]!);
    return text.replace(/\{([a-z][\w.-]*)\}/gi, (_, name: string) => shown(this.get(name)));
  }
}

/** Within a text only a text or a number makes sense. */
function shown(value: Json): string {
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  throw new Error(`${JSON.stringify(value)} cannot be written into a text`);
}
