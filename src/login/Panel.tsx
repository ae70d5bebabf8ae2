/** The frame of one step of one way to sign in: its name, which whoever comes here is put at, and the way back. */
import { type ReactNode, useRef } from "react";
import { useI18n } from "../i18n/I18nContext";
import { IconButton } from "../ui/Button";
import { BackIcon } from "../ui/icons";
import { useFocusAtOnce } from "../ui/useFocusAtOnce";

export interface PanelProps {
  title: string;
  onBack: (() => void) | undefined;
  children: ReactNode;
}

/** Give it a `key` where several steps follow each other. */
export const Panel = ({ title, onBack, children }: PanelProps) => {
  const { translate } = useI18n();
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // A field inside may have been first.
  useFocusAtOnce(() => (section.current?.contains(document.activeElement) ? null : heading.current));
  return (
    <section ref={section} className="u-panel">
      <header>
        {onBack && (
          <IconButton label={translate("panel.back")} onClick={onBack}>
            <BackIcon />
          </IconButton>
        )}
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </header>
      {children}
    </section>
  );
};
