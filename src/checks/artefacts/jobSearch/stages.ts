/** How far an application came, in this order. It keeps the stage it reached when it ends. */
export const STAGES = ['found', 'applied', 'answered', 'interview', 'offer'] as const;
export type Stage = (typeof STAGES)[number];

/** How it ended. */
export const OUTCOMES = ['rejected', 'withdrawn', 'accepted'] as const;
export type Outcome = (typeof OUTCOMES)[number];
