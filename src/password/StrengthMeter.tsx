/** How hard a password is to guess, as a bar, in a word, and with advice. Forbids nothing. */
import Box from "@mui/material/Box";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import type { Strength } from "./strength";

export const StrengthMeter = ({ strength }: { strength: Strength | undefined }) => {
  const translate = useTranslate();
  const word = strength ? translate(`password.strength.${strength.score}`) : "";
  return (
    <Box sx={{ minHeight: 44 }}>
      <Stack direction="row" aria-hidden sx={{ gap: 0.5, marginBlockEnd: 0.75 }}>
        {steps.map((step) => (
          <Box
            key={step}
            sx={{
              flex: 1,
              height: 6,
              borderRadius: 3,
              backgroundColor: strength && strength.score >= step ? colourOf(strength) : "divider",
            }}
          />
        ))}
      </Stack>
      <Typography variant="body2" component="output" sx={{ display: "block" }}>
        {strength ? (
          <>
            <strong>{translate("password.strength.label", { word })}</strong> {advice(strength, translate)}
          </>
        ) : (
          <Box component="span" sx={{ color: "text.secondary" }}>
            {translate("password.advice")}
          </Box>
        )}
      </Typography>
    </Box>
  );
};

/** The score from which each part of the bar is filled. */
const steps = [0, 2, 3, 4] as const;

const colourOf = ({ score }: Strength) =>
  score < 2 ? "error.main" : score === 2 ? "warning.main" : "success.main";

const advice = (
  { score, warning, suggestion }: Strength,
  translate: (key: string, options?: Record<string, unknown>) => string,
) =>
  [
    warning && translate(`password.warning.${warning}`, { _: "" }),
    score < 3 && suggestion && translate(`password.suggestion.${suggestion}`, { _: "" }),
    score < 2 && translate("password.weak"),
  ]
    .filter(Boolean)
    .join(" ");
