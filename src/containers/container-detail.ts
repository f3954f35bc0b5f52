import type { Actor } from '../shared/roles.js';
import type { Container } from './container.entity.js';
import { containerLifecycle } from './container.lifecycle.js';
import { factsOf } from './container.rules.js';
import { toContainerDetailView } from './dto/container.view.js';
import type { ContainerDetailView } from './dto/container.view.js';

/** The container with the steps that the caller's roles may take, each refused one with its reason. */
export const detailOf = (container: Container, actor: Actor): ContainerDetailView =>
  toContainerDetailView(container, actor, containerLifecycle.allowedSteps(container.state, actor, factsOf(container)));
