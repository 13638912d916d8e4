import { fill } from '../protocol/format';
import type { DeskStage, EndedApplication, OpenApplication } from '../protocol/jobDesk';
import type { DeskProps } from './jobDeskView';

/** Open applications by stage, and below them those that ended. */
export function Applications(props: DeskProps) {
  const { desk, strings } = props;
  const isEmpty = desk.ended.count === 0 && desk.stages.every(({ count }) => count === 0);
  return (
    <section aria-labelledby="applications-heading">
      <h2 id="applications-heading">{strings.applicationsHeading}</h2>
      {isEmpty ? (
        <p class="muted">{strings.applicationsEmpty}</p>
      ) : (
        <>
          <div class="stages">
            {desk.stages.map((stage) => (
              <Stage key={stage.stage} {...props} stage={stage} />
            ))}
          </div>
          <Ended {...props} />
        </>
      )}
    </section>
  );
}

function Stage(props: DeskProps & { readonly stage: DeskStage }) {
  const { strings, format, stage } = props;
  const more = stage.count - stage.shown.length;
  return (
    <div class="stage">
      <h3>
        {strings.stages[stage.stage]} <span class="when">{format.wholeNumber(stage.count)}</span>
      </h3>
      {stage.count === 0 && <p class="muted">{strings.stageEmpty}</p>}
      <ul>
        {stage.shown.map((application) => (
          <li key={application.line}>
            <CompanyButton {...props} application={application} />
            <span class="muted role">{application.role}</span>
            <AppliedOn {...props} application={application} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="muted">{format.counted(strings.moreApplications, more)}</p>}
    </div>
  );
}

function AppliedOn({
  strings,
  format,
  application: { appliedOn },
}: DeskProps & { readonly application: OpenApplication }) {
  return appliedOn === undefined ? null : (
    <span class="basis">{fill(strings.appliedOn, format.day(appliedOn))}</span>
  );
}

function Ended(props: DeskProps) {
  const { desk, strings, format } = props;
  const { shown, count } = desk.ended;
  if (count === 0) {
    return null;
  }
  return (
    <details class="ended">
      <summary>{fill(strings.ended, format.wholeNumber(count))}</summary>
      <ul class="rows">
        {shown.map((application) => (
          <EndedRow key={application.line} {...props} application={application} />
        ))}
      </ul>
      {count > shown.length && (
        <p class="muted">{format.counted(strings.moreApplications, count - shown.length)}</p>
      )}
    </details>
  );
}

function EndedRow(props: DeskProps & { readonly application: EndedApplication }) {
  const { strings, application } = props;
  const { role, outcome, stage } = application;
  return (
    <li>
      <span class="row-main">
        <CompanyButton {...props} application={application} /> <span class="muted">{role}</span>
      </span>
      <span class="row-aside muted">
        {fill(strings.endedAfter, strings.outcomes[outcome], strings.stages[stage])}
      </span>
    </li>
  );
}

interface CompanyButtonProps extends Pick<DeskProps, 'strings' | 'send'> {
  readonly application: { readonly line: number; readonly company: string };
}

export function CompanyButton({ strings, send, application }: CompanyButtonProps) {
  const { line, company } = application;
  return (
    <button
      type="button"
      class="link company"
      title={fill(strings.openApplication, company)}
      onClick={() => {
        send({ type: 'openApplication', line });
      }}
    >
      {company}
    </button>
  );
}

/** The numbers that the learner's own query should say too. */
export function Funnel({ desk, strings, format }: DeskProps) {
  return (
    <section aria-labelledby="funnel-heading">
      <h2 id="funnel-heading">{strings.funnelHeading}</h2>
      <p class="muted">{strings.funnelIntro}</p>
      <table aria-labelledby="funnel-heading">
        <thead>
          <tr>
            <th scope="col">{strings.funnelStage}</th>
            <th scope="col" class="number">
              {strings.funnelReached}
            </th>
          </tr>
        </thead>
        <tbody>
          {desk.stages.map(({ stage, reached }) => (
            <tr key={stage}>
              <th scope="row">{strings.stages[stage]}</th>
              <td class="number">{format.wholeNumber(reached)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
