import type { ComponentChildren } from 'preact';
import type { BannerStrings, PageContext } from '../protocol/page';

export interface BannersProps {
  readonly context: PageContext;
  readonly strings: BannerStrings;
  readonly openFolder: () => void;
}

/** What stands between the learner and keeping progress, above everything else. */
export function Banners({ context, strings, openFolder }: BannersProps) {
  return (
    <>
      {context.isReadOnly && <Banner title={strings.readOnlyTitle} text={strings.readOnlyText} />}
      {!context.isFolderOpen && (
        <Banner title={strings.noFolderTitle} text={strings.noFolderText}>
          <button type="button" class="secondary" onClick={openFolder}>
            {strings.openFolder}
          </button>
        </Banner>
      )}
    </>
  );
}

interface BannerProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

function Banner({ title, text, children }: BannerProps) {
  return (
    <section class="banner" aria-label={title}>
      <div>
        <strong>{title}</strong>
        <p>{text}</p>
      </div>
      {children}
    </section>
  );
}
