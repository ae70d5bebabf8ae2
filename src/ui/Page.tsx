/** The frame of every light screen: our mark, the theme, and one column of cards below a heading. */
import { type ReactNode, useEffect, useRef } from "react";
import { useI18n } from "../i18n/I18nContext";
import { LanguageSelect } from "./LanguageSelect";
import { Logo } from "./Logo";
import { ThemeSwitch } from "./ThemeSwitch";

export interface PageProps {
  title: string;
  /** Below the heading, of one piece with it. */
  subtitle?: ReactNode;
  /** To the side of the heading. */
  picture?: ReactNode;
  children?: ReactNode;
}

export const Page = ({ title, subtitle, picture, children }: PageProps) => {
  const heading = useHeading(title);
  return (
    <div className="u-page">
      <header className="u-top">
        <span className="u-brand">
          <Logo />
          Usher
        </span>
        <div className="u-choices">
          <LanguageSelect />
          <ThemeSwitch />
        </div>
      </header>
      <main className="u-column">
        <div className="u-heading">
          {picture}
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {subtitle}
          </div>
        </div>
        {children}
      </main>
    </div>
  );
};

/** Names the browser's tab, and puts whoever comes from another screen where the new one begins. */
const useHeading = (title: string) => {
  const { translate } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = translate("app.title", { page: title });
  useEffect(() => {
    document.title = name;
  }, [name]);
  useEffect(() => {
    const isNowhere = !document.activeElement || document.activeElement === document.body;
    if (isLaterScreen && isNowhere) heading.current?.focus();
    isLaterScreen = true;
  }, []);
  return heading;
};

/** The browser itself begins at the top of the first screen. */
let isLaterScreen = false;
