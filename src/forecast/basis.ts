/** What the hours left rest on: a message key with its arguments, which the views make a sentence of. */
export type EffortBasis =
  /** Nothing is left. */
  | { readonly key: 'finished' }
  /** The ranges of the open skills, summed. Nothing is known of this learner yet. */
  | { readonly key: 'plannedHours'; readonly skillCount: number }
  /**
   * Finished skills with logged time: they took `ratio` times their typical (middle) hours. `factor`
   * is what is applied to the open ones: pulled towards 1 while few are finished, and with single
   * very long ones counted in part.
   */
  | {
      readonly key: 'ownFactor';
      readonly finishedCount: number;
      readonly ratio: number;
      readonly factor: number;
      readonly skillCount: number;
    }
  /** Hours spent on open skills already shorten what is left of them. */
  | { readonly key: 'spentHours'; readonly skillCount: number; readonly hours: number }
  /** Skills done without logged time: they say nothing about the learner's hours. */
  | { readonly key: 'unloggedSkills'; readonly skillCount: number }
  /** The skills' ranges are scaled from public course figures, not measured percentiles. */
  | { readonly key: 'courseRanges' }
  /**
   * How wide the range is comes from public records of experienced developers' tasks: the best public
   * stand-in for learners' hours, not the same thing.
   */
  | { readonly key: 'developerTasks' };

/** What the pace rests on. */
export type PaceBasis =
  /** No week to learn from: the plan is taken as the pace. */
  | { readonly key: 'plannedPace'; readonly hoursPerWeek: number }
  /** `weekCount` counts the last whole weeks, `weeksOff` those of them without study. */
  | {
      readonly key: 'ownPace';
      readonly weekCount: number;
      readonly weeksOff: number;
      readonly studiedHoursPerWeek: number;
      readonly plannedHoursPerWeek: number;
      /** What is expected of the coming weeks, between the two. */
      readonly hoursPerWeek: number;
    };

export type Basis = EffortBasis | PaceBasis;
