/** Light, as the system has it, or dark. */
import { useI18n } from "../i18n/I18nContext";
import { keepTheme, themes } from "../preferences";
import { MoonIcon, ScreenIcon, SunIcon } from "./icons";
import { useTheme } from "./useTheme";

const icons = { light: SunIcon, system: ScreenIcon, dark: MoonIcon };

export const ThemeSwitch = () => {
  const { translate } = useI18n();
  const chosen = useTheme();
  return (
    <fieldset className="u-switch">
      <legend className="u-hidden">{translate("theme.label")}</legend>
      {themes.map((theme) => {
        const ThemeIcon = icons[theme];
        const label = translate(`theme.${theme}`);
        return (
          <label key={theme} title={label}>
            <input type="radio" name="theme" checked={theme === chosen} onChange={() => keepTheme(theme)} />
            <ThemeIcon />
            <span className="u-hidden">{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
};
