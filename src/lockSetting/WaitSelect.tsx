/** After how long without use Usher locks itself. */
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import { waits } from "../lock/lock";

export const WaitSelect = ({ value, onChange }: { value: number; onChange: (minutes: number) => void }) => {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate("lock.setting.wait")}
      value={value}
      onChange={({ target }) => onChange(Number(target.value))}
      sx={{ maxWidth: 240 }}
    >
      {waits.map((minutes) => (
        <MenuItem key={minutes} value={minutes}>
          {translate("lock.setting.minutes", { smart_count: minutes })}
        </MenuItem>
      ))}
    </TextField>
  );
};
