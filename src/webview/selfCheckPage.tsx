import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type {
  JudgedAnswer,
  Question,
  QuestionId,
  SelfCheckMessage,
  SelfCheckState,
  SelfCheckStrings,
  Verdict,
} from '../protocol/selfCheck';
import { Banners } from './banners';
import { fill, type Format } from '../protocol/format';
import { AskedQuestion } from './selfCheckQuestion';
import { Steps } from './selfCheckSteps';
import { Summary } from './selfCheckSummary';
import { afterKeeping, readWalk, startWalk, type Walk } from './selfCheckWalk';

interface PageProps {
  readonly state: SelfCheckState;
  readonly strings: SelfCheckStrings;
  readonly format: Format;
  readonly send: (message: SelfCheckMessage) => void;
  readonly savedWalk: (skillId: string) => unknown;
  readonly saveWalk: (skillId: string, walk: Walk) => void;
}

type QuestionsState = Extract<SelfCheckState, { kind: 'questions' }>;
type QuestionsProps = PageProps & { readonly state: QuestionsState };

/** What the steps, a question and the summary work with. */
export interface WalkProps extends QuestionsProps {
  readonly walk: Walk;
  readonly setWalk: (walk: Walk) => void;
}

export function SelfCheckPage(props: PageProps) {
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
      <article class="self-check">
        {state.kind === 'questions' ? (
          <Questions key={state.skillId} {...props} state={state} />
        ) : (
          <Nothing kind={state.kind} strings={strings} />
        )}
      </article>
    </main>
  );
}

function Nothing({ kind, strings }: { kind: 'unknown' | 'unreadable'; strings: SelfCheckStrings }) {
  return kind === 'unknown' ? (
    <>
      <h1>{strings.unknownTitle}</h1>
      <p>{strings.unknownText}</p>
    </>
  ) : (
    <>
      <h1>{strings.heading}</h1>
      <p>{strings.unreadable}</p>
    </>
  );
}

function Questions(props: QuestionsProps) {
  const { state, strings } = props;
  const { walk, setWalk, said, judge } = useWalk(props);
  const question = state.questions.find(({ questionId }) => questionId === walk.current);
  const walkProps: WalkProps = { ...props, walk, setWalk };
  return (
    <>
      <header>
        <p class="eyebrow">{strings.heading}</p>
        <h1>{state.title}</h1>
        <p>{state.questions.length === 0 ? strings.noQuestions : strings.intro}</p>
      </header>
      {state.questions.length > 0 && (
        <>
          <Steps {...walkProps} />
          <p class="said muted" role="status">
            {said}
          </p>
          {question === undefined ? (
            <Summary {...walkProps} />
          ) : (
            <AskedQuestion
              key={question.questionId}
              {...walkProps}
              question={question}
              judge={judge}
            />
          )}
          <p class="basis">{strings.meaning}</p>
        </>
      )}
    </>
  );
}

/** What the page asked the host to keep, until a state shows that it is kept. */
interface Pending {
  readonly questionId: QuestionId;
  readonly before: JudgedAnswer | undefined;
}

function useWalk({ state, strings, format, send, savedWalk, saveWalk }: QuestionsProps) {
  const { skillId, questions } = state;
  const [walk, setWalk] = useState(
    () => readWalk(savedWalk(skillId), questions) ?? startWalk(questions),
  );
  const [said, say] = useState('');
  const pending = useRef<Pending>();

  // Before the next event, so that a reload between two key strokes loses neither.
  useLayoutEffect(() => {
    saveWalk(skillId, walk);
  }, [skillId, walk]);

  useEffect(() => {
    const kept = keptNow(pending.current, questions);
    if (kept !== undefined) {
      pending.current = undefined;
      say(fill(strings.kept, format.number(kept.number), strings.verdicts[kept.verdict]));
      setWalk(afterKeeping(walk, questions, kept.questionId));
    }
  }, [state]);

  return {
    walk,
    said,
    setWalk: (next: Walk) => {
      say(next.isComparing ? strings.compareNow : '');
      setWalk(next);
    },
    judge: ({ questionId, last }: Question, answer: string, verdict: Verdict) => {
      pending.current = { questionId, before: last };
      send({ type: 'judge', skillId, questionId, answer, verdict });
    },
  };
}

interface Kept {
  readonly questionId: QuestionId;
  readonly number: number;
  readonly verdict: Verdict;
}

function keptNow(pending: Pending | undefined, questions: readonly Question[]): Kept | undefined {
  const index = questions.findIndex(({ questionId }) => questionId === pending?.questionId);
  const last = questions[index]?.last;
  return pending === undefined || last === undefined || last.at === pending.before?.at
    ? undefined
    : { questionId: pending.questionId, number: index + 1, verdict: last.verdict };
}
