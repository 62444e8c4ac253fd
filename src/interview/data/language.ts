import type { Topic } from '../../blueprint/question.js';
import type { AgentType, Capability, Channel } from '../../blueprint/schema.js';
import type { SlotName } from './slots.js';

/**
 * What Parley knows about one language, as data. The engine in `understand/` knows none; README.md beside this file
 * says what each table is for and how it is matched.
 */

/**
 * Phrases separated by commas, in any case, accents aside. `book*` is a word that begins so, `*kalender` one that ends
 * so, `*kalender*` one that has it inside; a phrase may have several words.
 */
export type Phrases = string;

/** Words that say what a clause does. Each is matched anywhere in a clause unless README.md says otherwise. */
export const CUES = [
  // polarity and modality
  'not',
  'never',
  'shun',
  'must',
  'only_if',
  'only',
  'unless',
  'without',
  'unwanted',
  'privacy',
  'compliance',
  'weak_must',
  // order and conditions
  'if',
  'if_after',
  'indirect_if',
  'binds_verb',
  'otherwise',
  'if_so',
  'reason',
  'either_way',
  'then',
  'order',
  'times',
  'repeat',
  'depending',
  'exception',
  'and',
  'or',
  // what the agent is
  'agent',
  'want',
  'persona',
  'role',
  'purpose_link',
  'subject',
  'named',
  'internal',
  'self',
  // parts of the blueprint
  'escalate',
  'human',
  'human_self',
  'greet',
  'tone',
  'tone_verb',
  'audience',
  'audience_for',
  'generic_person',
  'people_link',
  'article',
  'speaks',
  'knowledge',
  'remember',
  'forget',
  'session',
  'success',
  'edge',
  'example_user',
  'example_agent',
  'no_tools',
  // what the user does in the conversation
  'yes',
  'no',
  'approve',
  'finish',
  'default',
  'ask_back',
  'question_word',
  'small_talk',
  'off_topic',
  'injection',
  'injection_follow',
  'go_back',
  'start_over',
  'undo',
  'correct',
  'remove',
  'remove_after',
  'all_options',
  'none_options',
  'filler',
  'leading',
] as const;

export type Cue = (typeof CUES)[number];

/** What a part of a text is about when a heading or the line before a list says so. */
export const SECTIONS = [
  'goals',
  'rules',
  'steps',
  'tone',
  'audience',
  'tools',
  'knowledge',
  'greeting',
  'escalation',
  'examples',
  'edge_cases',
  'success',
  'language',
  'channel',
  'name',
  'output',
  'context',
] as const;

export type Section = (typeof SECTIONS)[number];

/** `strong` names the kind of agent or its business outright, `weak` only points that way. */
export type TypeWords = { strong: Phrases; weak: Phrases };

/** `named` is the tool by its own name ("calendar"), `tasks` is work that cannot be done without it ("book a slot"). */
export type CapabilityWords = { named: Phrases; tasks: Phrases };

/** Verbs and objects that call for a tool where they stand near each other; of a verb of two words the first counts. */
export type ToolPairs = Readonly<Partial<Record<Capability, readonly { verbs: Phrases; objects: Phrases }[]>>>;

export const COMPARATORS = ['<', '<=', '>', '>=', '=='] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** The acts of a procedure's step; `do` is any other work, `be` manner rather than work. */
export const VERB_KINDS = ['ask', 'say', 'confirm', 'handoff', 'do', 'be'] as const;
export type VerbKind = (typeof VERB_KINDS)[number];

export type LanguageData = {
  /** BCP 47, the language alone. */
  tag: string;
  writing: {
    /** Whether words are set apart by spaces; otherwise each character is matched by itself. */
    spaces: boolean;
    /** Where the verb stands in an instruction. */
    verb: 'first' | 'last';
    /** Whether an apostrophe parts two words (l'agent) or belongs to one (don't). */
    apostrophe: 'splits' | 'joins';
    /** Whether a capital inside a sentence means a name. */
    capitalsAreNames: boolean;
    /** A character or word as it may be written → as it is matched: traditional → simplified, "sí" apart from "si". */
    variants?: ReadonlyMap<string, string>;
  };
  /** The most frequent small words. They tell the language, and carry no meaning when texts are compared. */
  functionWords: Phrases;
  /** Common words spelled right: never taken for a slip, and what slips are mended to. */
  commonWords: Phrases;
  /** Slips that are too far from the right word, or too short, to be mended by rule. */
  misspellings: Readonly<Record<string, string>>;
  /** Words after whose full stop a sentence goes on. */
  abbreviations: Phrases;
  numbers: Readonly<Record<string, number>>;
  multipliers: Readonly<Record<string, number>>;
  comparators: Readonly<Record<Comparator, Phrases>>;
  cues: Readonly<Record<Cue, Phrases>>;
  headings: Readonly<Record<Section, Phrases>>;
  verbs: Readonly<Record<VerbKind, Phrases>>;
  /** Endings of verb forms that are not mixed in one list: "books, moves" but not "books, move". Longer ones first; those of one form in one string, "r, rlo, rla". */
  verbEndings: readonly string[];
  /** Which of `verbEndings` give an order as the plain form does, such as that of an infinitive. */
  orderEndings?: readonly string[];
  types: Readonly<Partial<Record<AgentType, TypeWords>>>;
  capabilities: Readonly<Partial<Record<Capability, CapabilityWords>>>;
  /** Work that is told in other words than those of `capabilities`. */
  toolPairs?: ToolPairs;
  channels: Readonly<Record<Channel, Phrases>>;
  /** The word as it is written into the blueprint → all ways of saying it. */
  tones: Readonly<Record<string, Phrases>>;
  verbosity: Readonly<Record<'concise' | 'detailed', Phrases>>;
  /** BCP 47 tag → names of the language. */
  languages: Readonly<Record<string, Phrases>>;
  /** Whom an agent may serve. */
  people: Phrases;
  slots: Readonly<Partial<Record<SlotName, Phrases>>>;
  /** How a user names a topic when going back to it or correcting it. */
  topics: Readonly<Partial<Record<Topic, Phrases>>>;
  /** "the first", "the second", in order. */
  ordinals: readonly Phrases[];
  /** Letters that are not Latin → Latin, for names of slots. */
  romanised: Readonly<Record<string, string>>;
};
