import type { Capability } from './schema.js';

/** A capability that the agent needs, or that the user does not want. */
export type ToolNeed = {
  capability: Capability;
  wanted: boolean;
  /** The product that was named, such as "HubSpot"; empty when none was. */
  product: string;
  /** The user's own words; null when the need was inferred. */
  quote: string | null;
  confidence: number;
};
