/** The highest rating that is shown: a score and its step as one choice, by the names the server has for it. */
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useTranslate } from "ra-core";
import { useFormContext, useWatch } from "react-hook-form";
import { sourcesOf } from "../../backends/fields";
import { fromRatingId, toRatingId } from "../../backends/values";
import { useField } from "../RecordFormContext";
import { useReferences } from "../useReferences";
import type { CustomInputProps } from "./customInput";

export const RatingInput = ({
  source,
  label,
  help,
  check,
  field: { reference = "", ...field },
}: CustomInputProps) => {
  const translate = useTranslate();
  const { list = [], error } = useReferences(reference);
  const { setValue } = useFormContext();
  const { field: score, message, isReadOnly } = useField(source, check);
  const subSource = sourcesOf({ ...field, reference })[1];
  const subScore: unknown = useWatch({ name: subSource ?? source, disabled: !subSource });
  const id = toRatingId({ score: toNumber(score.value), subScore: subSource ? toNumber(subScore) : null });
  const isListed = id === "" || list.some((each) => each.id === id);

  const choose = (chosen: string) => {
    const rating = fromRatingId(chosen);
    score.onChange(rating.score);
    if (subSource) setValue(subSource, rating.subScore, { shouldDirty: true });
  };

  return (
    <TextField
      select
      label={label}
      name={score.name}
      value={id}
      onChange={({ target }) => choose(target.value)}
      onBlur={score.onBlur}
      inputRef={score.ref}
      error={Boolean(message)}
      helperText={message ?? (error ? translate("settings.listFailed") : help)}
      disabled={isReadOnly}
      fullWidth
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate("rating.noLimit")}</MenuItem>
      {!isListed && <MenuItem value={id}>{translate("rating.unlisted", { rating: id })}</MenuItem>}
      {list.map((each) => (
        <MenuItem key={each.id} value={each.id}>
          {each.name}
        </MenuItem>
      ))}
    </TextField>
  );
};

const toNumber = (value: unknown) => (typeof value === "number" ? value : null);
