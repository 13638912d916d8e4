import { useEffect, useRef } from 'preact/hooks';
import type {
  SkillDetails,
  SkillPageMessage,
  SkillPageState,
  SkillPageStrings,
} from '../protocol/skillPage';
import { Banners } from './banners';
import { fill, type Format } from '../protocol/format';
import { ProvenBy } from './provenBy';
import { SkillLinks } from './skillLinks';
import { SkillStatus } from './skillStatus';
import { Exercise, Note, Objectives, Resources, SelfCheck, Why } from './skillTexts';

interface SkillViewProps {
  readonly state: SkillPageState;
  readonly strings: SkillPageStrings;
  readonly format: Format;
  readonly send: (message: SkillPageMessage) => void;
}

export interface SkillProps extends SkillViewProps {
  readonly state: SkillPageState & SkillDetails;
}

export function SkillView(props: SkillViewProps) {
  const { state, strings, send } = props;
  return (
    <main>
      <Banners
        context={state.context}
        strings={strings}
        openFolder={() => {
          send({ type: 'openFolder' });
        }}
      />
      {state.kind === 'skill' ? (
        <SkillArticle {...props} state={state} />
      ) : (
        <article class="skill">
          <h1>{strings.unknownTitle}</h1>
          <p>{strings.unknownText}</p>
        </article>
      )}
    </main>
  );
}

function SkillArticle(props: SkillProps) {
  const { state, strings } = props;
  const { content } = state;
  return (
    <article class="skill">
      <SkillHeader {...props} />
      <SkillStatus {...props} />
      {content === undefined && <p>{strings.contentMissing}</p>}
      {content !== undefined && <Why {...props} content={content} />}
      <SkillLinks
        {...props}
        heading={strings.requires}
        links={state.requires}
        whenEmpty={strings.requiresNothing}
      />
      {content !== undefined && (
        <>
          <Objectives {...props} content={content} />
          <Exercise {...props} content={content} />
        </>
      )}
      <Note {...props} />
      <ProvenBy {...props} />
      {content !== undefined && (
        <>
          <SelfCheck {...props} content={content} key={state.skillId} />
          <Resources {...props} content={content} />
        </>
      )}
      <SkillLinks {...props} heading={strings.unlocks} links={state.unlocks} />
    </article>
  );
}

function SkillHeader({ state, strings, format }: SkillProps) {
  const phase =
    state.phaseNumber === undefined
      ? state.phaseTitle
      : fill(strings.phaseOf, format.number(state.phaseNumber), state.phaseTitle);
  return (
    <header>
      <p class="eyebrow">{[phase, state.sectionTitle].filter(Boolean).join(' · ')}</p>
      <Title skillId={state.skillId} title={state.title} />
      <p class="muted">
        {strings.levels[state.level]}
        {state.hours !== undefined &&
          ` · ${format.hours(state.hours, { one: strings.hours, range: strings.hoursRange })}`}
      </p>
      <HoursSource state={state} strings={strings} />
    </header>
  );
}

function HoursSource({ state, strings }: Pick<SkillProps, 'state' | 'strings'>) {
  const source = state.content?.hoursSource;
  if (source === undefined) {
    return null;
  }
  return (
    <p class="basis">
      {strings.hoursSource}{' '}
      {source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}
    </p>
  );
}

/** Following a link to another skill starts at its top, with the keyboard and a screen reader too. */
function Title({ skillId, title }: { skillId: string; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(skillId);
  useEffect(() => {
    if (shown.current !== skillId) {
      shown.current = skillId;
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [skillId]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
