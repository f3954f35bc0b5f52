import 'reflect-metadata';
import type { Text } from '../../shared/domain-error.js';

/** What the person who installs the system may set: the variable, what it does, and what it is when unset. */
export interface Setting {
  readonly variable: string;
  readonly property: string;
  readonly text: Text;
  readonly example: string;
}

const settingsByClass = new WeakMap<object, Setting[]>();

/** Binds a field of the configuration to its environment variable; `.env.example` is made from what is said here. */
export function FromEnvironment(variable: string, text: Text, example: string): PropertyDecorator {
  return (prototype, property) => {
    const settings = settingsByClass.get(prototype) ?? [];
    settings.push({ variable, property: String(property), text, example });
    settingsByClass.set(prototype, settings);
  };
}

/** The settings of a configuration class in the order of its fields. */
export const settingsOf = (configurationClass: { readonly prototype: object }): readonly Setting[] =>
  settingsByClass.get(configurationClass.prototype) ?? [];
