import type { Format } from '../protocol/format';
import {
  JOB_STARTER_ID,
  type DeskFile,
  type JobDesk,
  type JobDeskMessage,
  type JobDeskState,
  type JobDeskStrings,
} from '../protocol/jobDesk';
import { fill } from '../protocol/format';
import { Banners } from './banners';
import { Applications, Funnel } from './jobDeskApplications';
import { NextSteps } from './jobDeskSteps';

interface JobDeskViewProps {
  readonly state: JobDeskState;
  readonly strings: JobDeskStrings;
  readonly format: Format;
  readonly send: (message: JobDeskMessage) => void;
}

/** What each part of the desk is drawn from. */
export interface DeskProps extends JobDeskViewProps {
  readonly desk: JobDesk;
}

export function JobDeskView(props: JobDeskViewProps) {
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
      {state.kind === 'desk' ? <Desk {...props} desk={state} /> : <NoDesk {...props} />}
    </main>
  );
}

function NoDesk({ strings, send }: JobDeskViewProps) {
  return (
    <article class="desk">
      <h1>{strings.noDeskTitle}</h1>
      <p>{strings.noDeskText}</p>
      <p class="actions">
        <button
          type="button"
          class="primary"
          onClick={() => {
            send({ type: 'scaffoldStarter', starterId: JOB_STARTER_ID });
          }}
        >
          {strings.scaffold}
        </button>
      </p>
    </article>
  );
}

function Desk(props: DeskProps) {
  const { strings, format, desk } = props;
  return (
    <article class="desk">
      <header>
        <p class="eyebrow">{format.fullDay(desk.today)}</p>
        <h1>{strings.heading}</h1>
        <p class="basis">{strings.privacy}</p>
      </header>
      <NotPrivate {...props} />
      <Problems {...props} />
      <Week {...props} />
      <NextSteps {...props} />
      <Applications {...props} />
      <Funnel {...props} />
      <Files {...props} />
    </article>
  );
}

function NotPrivate({ desk, strings, send }: DeskProps) {
  if (desk.isPrivate) {
    return null;
  }
  return (
    <section class="banner" aria-label={strings.notPrivateTitle}>
      <div>
        <strong>{strings.notPrivateTitle}</strong>
        <p>{strings.notPrivateText}</p>
      </div>
      <FileButton file="ignoreRules" text={strings.openIgnoreRules} send={send} />
    </section>
  );
}

function Problems({ desk, strings, format, send }: DeskProps) {
  const { problems, moreProblems } = desk;
  if (problems.length === 0) {
    return null;
  }
  return (
    <section class="problems card" aria-labelledby="problems-heading">
      <h2 id="problems-heading">{strings.problemsHeading}</h2>
      <p>{strings.problemsIntro}</p>
      <ul>
        {problems.map(({ file, line, text }, index) => (
          <li key={`${file}:${line}`}>
            <span>{text}</span>
            <button
              type="button"
              class="link"
              aria-label={`${fill(strings.openLine, format.wholeNumber(line))}: ${file}`}
              onClick={() => {
                send({ type: 'openProblem', index });
              }}
            >
              {fill(strings.openLine, format.wholeNumber(line))}
            </button>
          </li>
        ))}
      </ul>
      {moreProblems > 0 && (
        <p class="muted">{format.counted(strings.moreProblems, moreProblems)}</p>
      )}
    </section>
  );
}

function Week({ desk, strings, format, send }: DeskProps) {
  const { sent, goal, weekStart, isReviewed, lastReview } = desk.week;
  return (
    <section aria-labelledby="week-heading">
      <h2 id="week-heading">
        {strings.weekHeading}{' '}
        <span class="when">{fill(strings.weekOf, format.day(weekStart))}</span>
      </h2>
      <p class="sent">
        {goal === 0
          ? format.counted(strings.sentWithoutGoal, sent)
          : fill(
              goal === 1 ? strings.sentOfGoal.one : strings.sentOfGoal.other,
              format.wholeNumber(sent),
              format.wholeNumber(goal),
            )}
      </p>
      {goal > 0 && <SentBar sent={sent} goal={goal} />}
      <p class="muted">
        {goal === 0 && strings.goalMissing}
        {goal > 0 && sent >= goal && strings.goalMet}
      </p>
      <p>
        {isReviewed ? strings.reviewed : strings.notReviewed}{' '}
        {!isReviewed &&
          (lastReview === undefined
            ? strings.noReview
            : fill(strings.lastReview, format.day(lastReview)))}
      </p>
      <p class="actions">
        <FileButton file="goal" text={strings.files.goal} send={send} />
        <FileButton file="review" text={strings.files.review} send={send} />
      </p>
    </section>
  );
}

/** Decoration only: the words above say the same. */
function SentBar({ sent, goal }: { readonly sent: number; readonly goal: number }) {
  const width = 100 * Math.min(sent / goal, 1);
  return (
    <svg class="sent-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="sent-track" width="100" height="4" />
      <rect class="sent-fill" width={width} height="4" />
    </svg>
  );
}

const LISTED: readonly DeskFile[] = ['applications', 'boards', 'resume', 'learningPlan'];

function Files({ strings, send }: DeskProps) {
  return (
    <section aria-labelledby="files-heading">
      <h2 id="files-heading">{strings.filesHeading}</h2>
      <p class="actions">
        {LISTED.map((file) => (
          <FileButton key={file} file={file} text={strings.files[file]} send={send} />
        ))}
      </p>
    </section>
  );
}

interface FileButtonProps {
  readonly file: DeskFile;
  readonly text: string;
  readonly send: (message: JobDeskMessage) => void;
}

function FileButton({ file, text, send }: FileButtonProps) {
  return (
    <button
      type="button"
      class="secondary"
      onClick={() => {
        send({ type: 'openFile', file });
      }}
    >
      {text}
    </button>
  );
}
