/** Simplified Chinese, for what this browser kept and cannot be read. */
import type { Messages } from "../i18n";

export const leftOut: Messages = {
  leftOut: {
    journal: "这里保存的 %{smart_count} 条记录无法读取，因此没有显示。导出的文件中仍有这些记录。",
    runs: "有 %{smart_count} 条关于批量更改用户的记录无法读取，已略过。请检查更改是否都已完成。",
    templates: "为模板保存的 %{smart_count} 条记录无法读取，已略过。",
  },
};
