/** A setting and two values that it has or had: what was asked for and what is there, what was and what is. */
import Box from "@mui/material/Box";
import type { ReactNode } from "react";

export interface TwoValuesProps {
  label: string;
  /** What each of them is, in a word or two, and the value. */
  values: readonly (readonly [what: string, value: ReactNode])[];
}

/** In a list. */
export const TwoValues = ({ label, values }: TwoValuesProps) => (
  <Box component="li" sx={{ overflowWrap: "anywhere", marginBlockEnd: 0.5 }}>
    <strong>{label}</strong>
    {values.map(([what, value]) => (
      <Box key={what} sx={{ display: "flex", flexWrap: "wrap", columnGap: 1 }}>
        <span>{what}</span>
        <Box component="bdi" sx={{ fontWeight: 600 }}>
          {value}
        </Box>
      </Box>
    ))}
  </Box>
);
