/** What the checks of p7-system-design say; part of `ARTEFACT_MESSAGES`. */
export const DESIGN_MESSAGES = {
  designMeasureMissing:
    '{file}, below “{heading}”: “{point}” has no number yet. How fast, how many, how often, how much?',
  designMeasureMisplaced:
    '{file}, below “{heading}”: “{point}” says how well, not what. It belongs below “{other}”.',
  designPointTwice: '{file}: “{point}” stands below “{heading}” and below “{other}”.',
  designPointShort:
    '{file}, below “{heading}”: “{point}” is too short. Write at least {wanted} words.',
  estimateGroupMissing: '{file} has no group “{group}”. Put it back as it was in the starter.',
  estimateGivenChanged:
    '{file}: “{name}” is given and should be {value}. Put it back; your own numbers stand below assumptions.',
  estimateMissing: '{file}: “{name}” has no number yet.',
  estimateReasonMissing:
    '{file}: write behind because of “{name}” why you assume that, at least {wanted} words.',
  estimateImplausible:
    '{file}: {value} for “{name}” is hard to believe. Somewhere between {least} and {most} would be.',
  estimateInconsistent:
    '{file}: “{name}” does not follow from your other numbers. It is {formula}. A difference of up to 15% for rounding is fine.',
  designDiagramMissing:
    '{file}, below “Diagram”: there is no block yet that begins with ```mermaid and the word flowchart.',
  designDiagramUnreadable:
    '{file}: Mermaid cannot read the diagram from this line on. A text with brackets, commas or quotes in it stands in double quotes: cache["Cache (Redis)"].',
  designBoxes:
    '{file}: the diagram has {found} boxes. Draw {least} to {most}, without those who only use it: ([Browser]).',
  designPartAlone: '{file}: no line leads to “{part}” or from it.',
  designPartUnexplained:
    '{file}, below “Parts”: nothing explains “{part}” yet. Write - {part}: and at least {wanted} words.',
  designPartStranger:
    '{file}, below “{heading}”: “{part}” is not in the diagram, or is called differently there.',
  designTooFewOptions:
    '{file}, below “{heading}”: {found} of {wanted} alternatives so far. Give each a heading of its own that begins with ####.',
  designNoDecision:
    '{file}, below “Decisions”: there is no decision with a name of its own yet. Its heading begins with ###.',
  designDecisionUnnamed:
    '{file}: the decision has no name yet. Write behind ### what was to be decided.',
  designNotChosen:
    '{file}, below “{heading}”: write behind “Chosen:” the name of one alternative and the reason, at least {wanted} words.',
  designFailureMissing:
    '{file}, below “Failures”: nothing says what happens when “{part}” fails. Give it a heading of its own that begins with ###.',
  walkthroughUnset: 'walkthrough.yaml: “{name}” is not filled in yet.',
  walkthroughDesign: 'walkthrough.yaml: “{value}” is none of the designs. Choose one of {choices}.',
  walkthroughDay: 'walkthrough.yaml: “{value}” is no day. Write it like 2026-03-02.',
  walkthroughMinutes:
    'walkthrough.yaml: {value} minutes. Aim for 15; between {least} and {most} count. Say it again with a clock in view.',
  walkthroughRating: 'walkthrough.yaml: rate “{name}” with 0, 1 or 2, as rubric.md says.',
  walkthroughWeakest:
    'walkthrough.yaml: “{value}” has not the lowest of your ratings. Name one of: {choices}.',
  walkthroughChange: 'walkthrough.yaml: write behind next_time at least {wanted} words.',
} as const;
