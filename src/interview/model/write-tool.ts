import { evidenceAt, isAssumption } from '../../blueprint/evidence.js';
import { CAPABILITIES, type Capability, type Tool } from '../../blueprint/schema.js';
import type { ToolNeed } from '../../blueprint/tool-need.js';
import type { Proposal } from './answer-schema.js';
import { evidenceFor, type Outcome, type ProposalContext, refuse } from './proposal.js';

/** A proposal for the tools as needs; the selector of the catalogue finds the tools for them. */
export function writeTool(proposal: Proposal, context: ProposalContext): Outcome {
  const { words, turn } = context;
  if (proposal.op === 'none') {
    if (!words.saysNow(proposal.quote)) return refuse('the user has not said that no tools are wanted');
    return { needs: CAPABILITIES.map((capability) => need(capability, { ...proposal, detail: '' }, context, false)) };
  }
  const name = proposal.value.trim().toLowerCase();
  const capability = CAPABILITIES.find((known) => known === name);
  if (!capability)
    return refuse(`"${proposal.value}" is no capability; choose one of the list, or http_api for an own interface`);
  if (proposal.op !== 'remove') return { needs: [need(capability, proposal, context, true)] };
  const present = turn.blueprint.tools.filter((tool) => tool.capability === capability);
  if (present.length === 0) return refuse(`there is no tool for ${capability}`);
  if (!present.every((tool) => mayRemove(tool, proposal, context))) {
    return refuse('the user asked for this tool before, and this message does not speak of it');
  }
  return { needs: [need(capability, proposal, context, false)] };
}

const LONGEST_PRODUCT = 100;

/** A product is named by the user, never by the model. */
function need(capability: Capability, proposal: Proposal, context: ProposalContext, wanted: boolean): ToolNeed {
  const { source, quote, confidence } = evidenceFor(proposal, context, 'tools');
  const product = proposal.detail.trim().slice(0, LONGEST_PRODUCT);
  return {
    capability,
    wanted,
    product: context.words.hasSaid(product) ? product : '',
    quote: source === 'user' ? quote : null,
    confidence,
  };
}

function mayRemove(tool: Tool, { quote }: Proposal, { turn, words, second }: ProposalContext): boolean {
  const known = evidenceAt(turn.blueprint.evidence, `/tools/${turn.blueprint.tools.indexOf(tool)}`);
  if (!known || isAssumption(known)) return true;
  if (!words.saysNow(quote)) return false;
  const isNamed = words.isNamed(`${tool.name} ${tool.capability.replaceAll('_', ' ')} ${known.quote ?? ''}`);
  const isAsked = turn.state.open?.topic === 'tools';
  return isNamed || isAsked || second.needs.some(({ wanted, capability }) => !wanted && capability === tool.capability);
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const AUTHS = ['none', 'api_key', 'bearer', 'basic', 'oauth2'] as const;

/** How a tool is reached; the address is the user's, letter by letter. */
export function writeConnection(proposal: Proposal, context: ProposalContext): Outcome {
  const { draft, words } = context;
  const at = draft.tools.findIndex(({ id }) => id === proposal.target);
  if (at < 0) return refuse(`there is no tool "${proposal.target}"; use its id`);
  const [, word = '', url = ''] = /^\s*(?:([A-Za-z]+)\s+)?(https?:\/\/\S+)\s*$/.exec(proposal.value) ?? [];
  if (url === '' || !URL.canParse(url))
    return refuse('value must be a method and a URL, such as POST https://example.com/orders');
  if (!words.hasSaid(url)) return refuse('the user has not given this address');
  const method = METHODS.find((known) => known === word.toUpperCase()) ?? 'POST';
  const auth = AUTHS.find((known) => known === proposal.detail.trim());
  const evidence = evidenceFor(proposal, context, 'tool_details');
  const connector = { kind: 'http', method, url, headers: {}, query: {} };
  return {
    changes: [
      { operation: { op: 'replace', path: `/tools/${at}/connector`, value: connector }, evidence },
      ...(auth === undefined || auth === 'none'
        ? []
        : [{ operation: { op: 'replace', path: `/tools/${at}/auth/kind`, value: auth } as const, evidence }]),
    ],
  };
}
