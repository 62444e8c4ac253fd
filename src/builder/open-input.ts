import type { OpenInput } from '../interview/interviewer.js';
import type { Session } from './session.js';
import { findingsOf } from './views.js';

/** What an interviewer is told of a session in which it speaks first. */
export const openInput = (session: Session, occasion: OpenInput['occasion']): OpenInput => ({
  occasion,
  blueprint: session.blueprint,
  state: session.state,
  stage: session.stage,
  findings: findingsOf(session),
});
