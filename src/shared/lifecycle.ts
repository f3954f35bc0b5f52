import { defineError, DomainError, type Text } from './domain-error.js';
import { hasRole, type Actor, type Role } from './roles.js';

/** A pure reason to refuse a step: `code` and `text` are what the caller is told, `refuses` looks at facts only. */
export interface Guard<F> {
  readonly code: string;
  readonly text: Text;
  readonly refuses: (facts: F) => boolean;
}

/** One row of a noun's table. `by` lists every role which may take the step; 'system' too must be named. */
export interface Step<S extends string, F> {
  readonly from: readonly S[];
  readonly to: S;
  readonly by: readonly Role[];
  readonly label: Text;
  readonly unless?: readonly Guard<F>[];
}

/** `final` states have no step out; every other state has one. */
export interface LifecycleDefinition<S extends string, N extends string, F> {
  readonly noun: string;
  readonly states: Readonly<Record<S, Text>>;
  readonly initial: S;
  readonly final: readonly S[];
  readonly steps: Readonly<Record<N, Step<S, F>>>;
}

/** A step the actor's roles may take from here; when a guard refuses it now, `refusal` gives the reason to show. */
export interface AllowedStep<N extends string = string, S extends string = string> {
  readonly step: N;
  readonly to: S;
  readonly label: Text;
  readonly allowed: boolean;
  readonly refusal?: { readonly code: string; readonly text: Text };
}

export interface Lifecycle<S extends string, N extends string, F> extends LifecycleDefinition<S, N, F> {
  /**
   * The state after `step`; the only source of a new state. Throws, in this order: `lifecycle.role-refused` (403),
   * `lifecycle.wrong-state` (409), the code of the first guard that refuses (409).
   */
  take(step: N, state: S, actor: Actor, facts: F): S;
  /** The steps leaving `state` which one of the actor's roles may take, in the order of the table. */
  allowedSteps(state: S, actor: Actor, facts: F): AllowedStep<N, S>[];
  /** Mermaid `stateDiagram-v2`, for the documentation. */
  diagram(): string;
}

const roleRefused = defineError<{ noun: string; step: string }>('lifecycle.role-refused', 403, {
  zh: '您的角色不能执行“{step}”。请由有权限的人员办理，或联系管理员调整角色。',
  en: 'Your role may not take the step “{step}”. Ask someone entitled to, or have an administrator change your role.',
});

const wrongState = defineError<{ noun: string; step: string; state: string }>('lifecycle.wrong-state', 409, {
  zh: '当前状态“{state}”下不能执行“{step}”。请刷新后查看现在可以执行的操作。',
  en: 'The present state “{state}” does not allow the step “{step}”. Reload and see which steps are open now.',
});

/** Declares a noun's states and steps. Throws at load when the table is not a sound graph, listing every problem. */
export function defineLifecycle<S extends string, N extends string, F>(
  definition: LifecycleDefinition<S, N, F>,
): Lifecycle<S, N, F> {
  const problems = findProblems(definition);
  if (problems.length > 0) throw new Error(`lifecycle of ${definition.noun}: ${problems.join('; ')}`);
  return {
    ...definition,
    take: (step, state, actor, facts) => takeStep(definition, step, state, actor, facts),
    allowedSteps: (state, actor, facts) => listAllowedSteps(definition, state, actor, facts),
    diagram: () => drawDiagram(definition),
  };
}

function takeStep<S extends string, N extends string, F>(
  { noun, states, steps }: LifecycleDefinition<S, N, F>,
  step: N,
  state: S,
  actor: Actor,
  facts: F,
): S {
  if (!Object.hasOwn(steps, step)) throw new Error(`lifecycle of ${noun} has no step ${step}`);
  const { by, from, to, label, unless = [] } = steps[step];
  // The role first: who may not take a step at all should not learn the state by trying.
  if (!hasRole(actor, ...by)) throw roleRefused({ noun, step }, undefined, { step: label });
  if (!from.includes(state)) throw wrongState({ noun, step, state }, undefined, { step: label, state: states[state] });
  const refusing = unless.find((guard) => guard.refuses(facts));
  if (refusing) throw new DomainError(refusing.code, 409, refusing.text);
  return to;
}

function listAllowedSteps<S extends string, N extends string, F>(
  { steps }: LifecycleDefinition<S, N, F>,
  state: S,
  actor: Actor,
  facts: F,
): AllowedStep<N, S>[] {
  return namesOf(steps)
    .filter((step) => steps[step].from.includes(state) && hasRole(actor, ...steps[step].by))
    .map((step) => {
      const { to, label, unless = [] } = steps[step];
      const refusing = unless.find((guard) => guard.refuses(facts));
      if (!refusing) return { step, to, label, allowed: true };
      return { step, to, label, allowed: false, refusal: { code: refusing.code, text: refusing.text } };
    });
}

function drawDiagram<S extends string, N extends string, F>(definition: LifecycleDefinition<S, N, F>): string {
  const { states, initial, final, steps } = definition;
  // Mermaid reads a hyphen inside a state's name as the start of an arrow.
  const id = (state: S) => state.replaceAll('-', '_');
  return [
    'stateDiagram-v2',
    ...namesOf(states).map((state) => `  state "${states[state].zh} ${state}" as ${id(state)}`),
    `  [*] --> ${id(initial)}`,
    ...namesOf(steps).flatMap((step) =>
      steps[step].from.map((from) => `  ${id(from)} --> ${id(steps[step].to)}: ${steps[step].label.zh} ${step}`),
    ),
    ...final.map((state) => `  ${id(state)} --> [*]`),
    '',
  ].join('\n');
}

function findProblems<S extends string, N extends string, F>(definition: LifecycleDefinition<S, N, F>): string[] {
  const { states, initial, final, steps } = definition;
  const names = namesOf(states);
  const reachable = reachableStates(definition);
  const leaves = (state: S) => namesOf(steps).some((step) => steps[step].from.includes(state));
  const unknown = (state: S) => !Object.hasOwn(states, state);
  return [
    ...[initial, ...final].filter(unknown).map((state) => `unknown state ${state}`),
    ...namesOf(steps).flatMap((step) => stepProblems(step, steps[step], unknown)),
    ...names.filter((state) => !reachable.has(state)).map((state) => `state ${state} cannot be reached`),
    ...final.filter(leaves).map((state) => `final state ${state} has a step out`),
    ...names
      .filter((state) => !final.includes(state) && !leaves(state))
      .map((state) => `state ${state} has no step out and is not final`),
  ];
}

function stepProblems<S extends string, F>(name: string, step: Step<S, F>, unknown: (state: S) => boolean): string[] {
  const guards = step.unless ?? [];
  return [
    ...[...step.from, step.to].filter(unknown).map((state) => `step ${name} names unknown state ${state}`),
    ...(step.from.length === 0 ? [`step ${name} starts nowhere`] : []),
    ...(new Set(step.from).size < step.from.length ? [`step ${name} names a starting state twice`] : []),
    ...(step.by.length === 0 ? [`step ${name} may be taken by nobody`] : []),
    // A guard's text is shown as it stands: nobody fills a placeholder.
    ...guards
      .filter(({ text }) => /\{\w+\}/.test(text.zh + text.en))
      .map(({ code }) => `guard ${code} of step ${name} has a placeholder`),
  ];
}

function reachableStates<S extends string, N extends string, F>({
  initial,
  steps,
}: LifecycleDefinition<S, N, F>): ReadonlySet<S> {
  const reached = new Set<S>([initial]);
  // A Set's iteration visits what is added meanwhile, so this ends once no step adds a state: at most one turn a state.
  for (const state of reached) {
    for (const step of namesOf(steps)) if (steps[step].from.includes(state)) reached.add(steps[step].to);
  }
  return reached;
}

const namesOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];
