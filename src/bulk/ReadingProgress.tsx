/** How many users are read so far. */
import Box from "@mui/material/Box";
import LinearProgress from "@mui/material/LinearProgress";

export interface ReadingProgressProps {
  done: number;
  total: number;
  /** The same in words. */
  text: string;
  /** What the bar is called. */
  label: string;
}

export const ReadingProgress = ({ done, total, text, label }: ReadingProgressProps) => (
  <Box role="status" sx={{ display: "grid", gap: 1, maxWidth: 480 }}>
    {text}
    <LinearProgress variant="determinate" value={(done / total) * 100} aria-label={label} />
  </Box>
);
