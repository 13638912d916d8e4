import { ownValue } from '../progress/progress';
import type { Judged, SkillPageStrings } from '../protocol/skillPage';
import type { SkillContent } from '../roadmap/roadmap';
import { fill, type Format } from '../protocol/format';
import { Prose, TextList } from './prose';
import type { SkillProps } from './skillView';

type TextProps = SkillProps & { readonly content: SkillContent };

export function Why({ strings, content }: TextProps) {
  return (
    <section>
      <h2>{strings.why}</h2>
      <Prose text={content.why} />
    </section>
  );
}

export function Objectives({ strings, content }: TextProps) {
  return (
    <section>
      <h2>{strings.objectives}</h2>
      <TextList texts={content.objectives} />
    </section>
  );
}

export function Exercise({ strings, content }: TextProps) {
  return (
    <section>
      <h2>{strings.exercise}</h2>
      <Prose text={content.exercise} />
    </section>
  );
}

/** The note as it was written: a page of ours draws no Markdown that somebody typed. */
export function Note({ state, strings, send }: SkillProps) {
  return (
    <section aria-labelledby="note-heading">
      <h2 id="note-heading">{strings.note}</h2>
      {state.note === '' ? (
        <p class="muted">{strings.noteEmpty}</p>
      ) : (
        <p class="note">{state.note}</p>
      )}
      <div class="actions">
        <button
          type="button"
          class="secondary"
          // As with the buttons of the status: it stays in the tab order.
          aria-disabled={state.context.isReadOnly}
          onClick={() => {
            if (!state.context.isReadOnly) {
              send({ type: 'editNote', skillId: state.skillId });
            }
          }}
        >
          {strings.editNote}
        </button>
      </div>
    </section>
  );
}

/** Questions first: the points to look for stay folded until somebody wants them. */
export function SelfCheck({ state, strings, format, send, content }: TextProps) {
  if (content.selfCheck.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{strings.selfCheck}</h2>
      <p class="muted">{strings.selfCheckIntro}</p>
      <div class="actions">
        <button
          type="button"
          class="secondary"
          onClick={() => {
            send({ type: 'selfCheck', skillId: state.skillId });
          }}
        >
          {strings.selfCheckStart}
        </button>
      </div>
      <ol class="questions">
        {content.selfCheck.map(({ id, ask, lookFor }) => (
          <li key={id}>
            <Prose text={ask} />
            <p class="muted">{judgedText(ownValue(state.judged, id), strings, format)}</p>
            <details>
              <summary>{strings.lookFor}</summary>
              <TextList texts={lookFor} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Resources({ strings, content }: TextProps) {
  if (content.resources.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{strings.resources}</h2>
      <ul>
        {content.resources.map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a> <span class="muted">{new URL(url).hostname}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function judgedText(judged: Judged | undefined, strings: SkillPageStrings, format: Format): string {
  return judged === undefined
    ? strings.notAnswered
    : fill(strings.judgedOn, strings.verdicts[judged.verdict], format.dayOf(judged.at));
}
